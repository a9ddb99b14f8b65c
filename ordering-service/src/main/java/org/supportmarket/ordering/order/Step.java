package org.supportmarket.ordering.order;

import org.supportmarket.ordering.problem.OrderingProblem;

/** What can be done with an order; each is carried out by one command. */
public enum Step {
  PLACE("order.place", OrderingProblem.WRONG_STATE),
  ACCEPT("order.accept", OrderingProblem.WRONG_STATE),
  DECLINE("order.decline", OrderingProblem.WRONG_STATE),
  DELIVER("order.deliver", OrderingProblem.WRONG_STATE),
  CANCEL("order.cancel", OrderingProblem.NOT_CANCELLABLE);

  private final String action;
  private final OrderingProblem tooLate;

  Step(String action, OrderingProblem tooLate) {
    this.action = action;
    this.tooLate = tooLate;
  }

  /** What it is called in the audit. */
  String action() {
    return action;
  }

  /** How it is refused when the order stands elsewhere. */
  OrderingProblem tooLate() {
    return tooLate;
  }
}
