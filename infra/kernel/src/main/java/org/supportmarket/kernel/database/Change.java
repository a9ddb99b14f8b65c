package org.supportmarket.kernel.database;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A statement that changes rows and needs the result of no other: several of them can be sent in
 * one go, see {@link Database#together}.
 *
 * @param parameters in the order of their places; null stands for NULL
 * @param ifNone what is thrown if no row was changed, or null if that is no fault
 */
public record Change(String sql, List<Object> parameters, Supplier<RuntimeException> ifNone) {
  /** A statement that may also find nothing to change. */
  public static Change of(String sql, Object... parameters) {
    return new Change(sql, Arrays.asList(parameters), null);
  }

  /** The same, which has to change something. */
  public Change orElse(Supplier<RuntimeException> refusal) {
    return new Change(sql, parameters, refusal);
  }

  /** The same, whose refusal is told in other words. */
  public Change refusedAs(UnaryOperator<RuntimeException> told) {
    return ifNone == null ? this : orElse(() -> told.apply(ifNone.get()));
  }
}
