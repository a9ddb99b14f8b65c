package org.supportmarket.ordering.property;

import java.util.List;

/**
 * One thing somebody tries. People, budgets, listings, orders and keys are named by their number in
 * their world, so that a command can be printed and tried again in another world.
 */
sealed interface Command {
  /** A budget whose days are counted from the world's first day. */
  record Open(int person, int pence, int contingency, int from, int to) implements Command {}

  /** The same number is the same release, whatever it says besides. */
  record Release(int budget, int number, int pence) implements Command {}

  /** An order, by the person or by whom they have asked; budget -1 leaves the choice open. */
  record Order(int person, boolean supported, int budget, List<Line> lines, int key)
      implements Command {}

  /** One line of an order; minutes 0 says nothing of them. */
  record Line(int listing, int quantity, int minutes) {}

  /**
   * What can be done with an order, by whom; a stranger is another person or provider. The sum is
   * what is delivered in part or given back.
   */
  record Take(Verb verb, int order, boolean stranger, int pence, int key) implements Command {}

  /** The verbs of an order's life. */
  enum Verb {
    ACCEPT,
    DECLINE,
    START,
    DELIVER,
    DELIVER_PART,
    REFUND,
    CANCEL,
    CONFIRM,
    DISPUTE;

    boolean byPerson() {
      return this == CANCEL || this == CONFIRM || this == DISPUTE;
    }
  }

  /** Lets a supporter order within limits, in place of what they could before. */
  record Grant(int person, int orderLimit, int monthLimit) implements Command {}

  /** The supporter may no longer do anything. */
  record Revoke(int person) implements Command {}

  /** To this day, counted from the world's first; back too, for what is written down late. */
  record MoveClock(int day) implements Command {}

  /** Two of them at once. */
  record Twins(Command one, Command other) implements Command {}
}
