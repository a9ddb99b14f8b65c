package org.supportmarket.ordering.audit;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an endpoint about a person's money: when it answers 403 or 404, the refusal is put into the
 * audit under this name. Path parameters {@code person}, {@code provider} and {@code order} say
 * about what.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface MoneyAction {
  /** The action as it stands in the audit, e.g. {@code order.place}. */
  String value();
}
