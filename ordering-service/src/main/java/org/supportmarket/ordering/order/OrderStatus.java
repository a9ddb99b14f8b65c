package org.supportmarket.ordering.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where an order, or one occurrence of it, stands. {@link Transition} says what leads where. */
public enum OrderStatus {
  /** Asked for; the money is held. */
  PLACED(HoldState.RESERVED),
  /** The provider said yes; the money is promised. */
  ACCEPTED(HoldState.COMMITTED),
  /** The provider said no; the money is free again. */
  DECLINED(HoldState.RELEASED),
  /** It happened; the money is owed. */
  DELIVERED(HoldState.DELIVERED),
  /** The person changed their mind; the money is free again. */
  CANCELLED(HoldState.RELEASED);

  private final HoldState hold;

  OrderStatus(HoldState hold) {
    this.hold = hold;
  }

  /** Where the money of an order in this status is. */
  HoldState hold() {
    return hold;
  }

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
