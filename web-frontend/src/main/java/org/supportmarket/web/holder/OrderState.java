package org.supportmarket.web.holder;

import java.util.Locale;

/** Where an order stands, in a person's words. */
enum OrderState {
  PLACED("Waiting for an answer", "We asked %s. They have not answered yet."),
  ACCEPTED("They said yes", "%s said yes to this."),
  DELIVERED("Done", "%s has done this."),
  DECLINED("They said no", "%s said no. The money is back in your budget."),
  CANCELLED("Cancelled", "This is cancelled. The money is back in your budget."),
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

  /** What happened when an order came to this state. */
  String event(String provider) {
    return switch (this) {
      case PLACED -> "The order was placed";
      case ACCEPTED -> provider + " said yes";
      case DELIVERED -> provider + " did it";
      case DECLINED -> provider + " said no";
      case CANCELLED -> "The order was cancelled";
      case OTHER -> "Something changed";
    };
  }

  /** How the provider sees the money now: kept for them, spent, or given back. */
  public String money() {
    return switch (this) {
      case PLACED -> "Kept aside until they answer. Nobody else can be paid with it.";
      case ACCEPTED -> "Promised to them. They are paid when it is done.";
      case DELIVERED -> "Spent.";
      case DECLINED, CANCELLED -> "Back in your budget.";
      case OTHER -> "Kept aside.";
    };
  }
}
