package org.supportmarket.ordering.order;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.supportmarket.ordering.problem.OrderingProblem;

/** What can be done with an order; each is carried out by one command or job. */
public enum Step {
  PLACE("order.place", "placed", OrderingProblem.WRONG_STATE),
  /** Money is taken for a time that was only planned. */
  HOLD("order.hold", "held", OrderingProblem.WRONG_STATE),
  ACCEPT("order.accept", "accepted", OrderingProblem.WRONG_STATE),
  DECLINE("order.decline", "declined", OrderingProblem.WRONG_STATE),
  /** The provider was silent too long. */
  EXPIRE("order.expire", "expired", OrderingProblem.WRONG_STATE),
  START("order.start", "started", OrderingProblem.WRONG_STATE),
  /** One of several times; others are to come. */
  DELIVER_ONE("order.deliver", "delivered", OrderingProblem.WRONG_STATE),
  DELIVER("order.deliver", "delivered", OrderingProblem.WRONG_STATE),
  CANCEL("order.cancel", "cancelled", OrderingProblem.NOT_CANCELLABLE),
  /** One of several times is taken back. */
  SKIP("order.skip", "skipped", OrderingProblem.NOT_CANCELLABLE),
  /** All times from a day on are taken back; earlier ones are to come. */
  END("order.end", "ended", OrderingProblem.NOT_CANCELLABLE),
  /** The last times that were to come are taken back, after others happened. */
  FINISH("order.end", "ended", OrderingProblem.NOT_CANCELLABLE),
  REFUND("order.refund", "refunded", OrderingProblem.WRONG_STATE),
  CONFIRM("order.confirm", "confirmed", OrderingProblem.WRONG_STATE),
  DISPUTE("order.dispute", "disputed", OrderingProblem.WRONG_STATE),
  /** What was disputed is put right. */
  SETTLE("order.confirm", "settled", OrderingProblem.WRONG_STATE),
  COMPLETE("order.complete", "completed", OrderingProblem.WRONG_STATE);

  private final String action;
  private final String done;
  private final OrderingProblem tooLate;

  Step(String action, String done, OrderingProblem tooLate) {
    this.action = action;
    this.done = done;
    this.tooLate = tooLate;
  }

  /** What it is called in the audit. */
  String action() {
    return action;
  }

  /** What has happened then: the kind of the posting group. */
  String done() {
    return done;
  }

  /** How it is refused when the order stands elsewhere. */
  OrderingProblem tooLate() {
    return tooLate;
  }

  /** Whether nobody asks for it: a job of ours does it. */
  boolean byJob() {
    return this == HOLD || this == EXPIRE || this == COMPLETE;
  }

  /** Whether whoever does it says why. */
  boolean isExplained() {
    return this == REFUND || this == DISPUTE;
  }

  /** As it stands in JSON and in the database. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
