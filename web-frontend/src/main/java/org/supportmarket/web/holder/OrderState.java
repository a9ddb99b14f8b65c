package org.supportmarket.web.holder;

import java.util.Locale;

/** Where an order stands, in a person's words. */
enum OrderState {
  PLACED("Waiting for an answer", "We asked %s. They have not answered yet."),
  ACCEPTED("They said yes", "%s said yes to this."),
  IN_DELIVERY("Going on", "%s has begun with this."),
  DELIVERED("Done", "%s has done this."),
  CONFIRMED("Done, as agreed", "%s has done this, and it was as agreed."),
  DISPUTED("Not as agreed", "You told %s that this was not as agreed."),
  COMPLETED("Settled", "%s has done this. Everything is settled."),
  DECLINED("They said no", "%s said no. The money is back in your budget."),
  CANCELLED("Cancelled", "This is cancelled."),
  EXPIRED("No answer", "%s did not answer in time. The money is back in your budget."),
  OTHER("In progress", "%s is dealing with this.");

  private final String words;
  private final String sentence;

  OrderState(String words, String sentence) {
    this.words = words;
    this.sentence = sentence;
  }

  /** From a status as ordering writes it; one we do not know is {@link #OTHER}. */
  static OrderState of(String status) {
    for (OrderState state : values()) {
      if (state.code().equals(status)) {
        return state;
      }
    }
    return OTHER;
  }

  /** Whether it has a list of its own; the others are few and stand in the list of all. */
  boolean isListed() {
    return switch (this) {
      case PLACED, ACCEPTED, IN_DELIVERY, DELIVERED, DISPUTED, CANCELLED -> true;
      default -> false;
    };
  }

  /** Whether it was done, so that it can be said how it was. */
  boolean happened() {
    return this == DELIVERED || this == CONFIRMED || this == DISPUTED || this == COMPLETED;
  }

  /** Whether it can be said how it was: also of support that goes on, which came already. */
  boolean mayBeRated() {
    return happened() || this == IN_DELIVERY;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As few words as a list has room for. */
  String words() {
    return words;
  }

  public String sentence(String provider) {
    return sentence.formatted(provider);
  }

  /** How the provider sees the money now: kept for them, spent, or given back. */
  public String money() {
    return switch (this) {
      case PLACED -> "Kept aside until they answer. Nobody else can be paid with it.";
      case ACCEPTED -> "Promised to them. They are paid when it is done.";
      case IN_DELIVERY -> "Promised to them. They are paid for what is done.";
      case DELIVERED, CONFIRMED, DISPUTED, COMPLETED -> "Spent.";
      case DECLINED, EXPIRED -> "Back in your budget.";
      case CANCELLED -> "Back in your budget, but for what was agreed for cancelling late.";
      case OTHER -> "Kept aside.";
    };
  }
}
