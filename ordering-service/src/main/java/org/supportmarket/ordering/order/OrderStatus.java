package org.supportmarket.ordering.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where an order stands. {@link Transition} says what leads where. */
public enum OrderStatus {
  /** Asked for; the money is held. */
  PLACED,
  /** The provider said yes; the money is promised. */
  ACCEPTED,
  /** The provider began, or some of several times have happened. */
  IN_DELIVERY,
  /** It happened; the money is owed. */
  DELIVERED,
  /** The person says it was as agreed. */
  CONFIRMED,
  /** The person says it was not. */
  DISPUTED,
  /** Nothing is open any more. */
  COMPLETED,
  /** The provider said no; the money is free again. */
  DECLINED,
  /** The person changed their mind; the money is free again but for an agreed charge. */
  CANCELLED,
  /** The provider did not answer; the money is free again. */
  EXPIRED;

  /** What can be done with an order in this status. */
  public Set<Step> nextSteps() {
    return Transition.stepsFrom(this);
  }

  /** As it stands in JSON and in the database. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status with this code. */
  public static Optional<OrderStatus> find(String code) {
    return Stream.of(values()).filter(status -> status.code().equals(code)).findFirst();
  }

  @JsonCreator
  static OrderStatus of(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("No order status " + code));
  }
}
