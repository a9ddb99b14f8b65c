package org.supportmarket.web.provider;

import java.util.Locale;
import org.supportmarket.web.layout.Numbers;

/** Where an order stands, as the people who carry it out say it. */
enum OrderState {
  PLACED("Waiting for your answer", "waiting for your answer"),
  ACCEPTED("To deliver", "to deliver"),
  IN_DELIVERY("Going on", "going on"),
  DELIVERED("Delivered", "that you delivered"),
  CONFIRMED("Confirmed", "that were as agreed"),
  DISPUTED("Not as agreed", "that were not as agreed"),
  COMPLETED("Settled", "that are settled"),
  DECLINED("You said no", "that you said no to"),
  CANCELLED("Cancelled", "that were cancelled"),
  EXPIRED("Not answered in time", "that you did not answer in time");

  private final String words;
  private final String counted;

  OrderState(String words, String counted) {
    this.words = words;
    this.counted = counted;
  }

  /** From a status as ordering writes it; null for "all" and for one we do not know. */
  static OrderState of(String status) {
    for (OrderState state : values()) {
      if (state.code().equals(status)) {
        return state;
      }
    }
    return null;
  }

  /** Whether it has a list of its own; the others are few and stand in the list of all. */
  boolean isListed() {
    return switch (this) {
      case PLACED, ACCEPTED, IN_DELIVERY, DELIVERED, DISPUTED -> true;
      default -> false;
    };
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String words() {
    return words;
  }

  /** "You have three orders to deliver". */
  String answer(long count) {
    return "You have " + Numbers.things(count, "order", "orders") + " " + counted;
  }
}
