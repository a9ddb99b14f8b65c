package org.supportmarket.ordering.property;

import java.util.List;

/**
 * One thing somebody tries. People, budgets, listings, orders and keys are named by their number in
 * their world, so that a command can be printed and tried again in another world. Days are counted
 * from the world's first.
 */
sealed interface Command {
  /** A day that none is agreed for. */
  int NO_DAY = -10_000;

  /**
   * A budget.
   *
   * @param route by which of the ways it is held
   * @param drawnByPerson whether the person may draw on the contingency, not only an officer
   * @param mostAtOnce how much of the contingency may be drawn at once
   */
  record Open(
      int person,
      Money money,
      int route,
      int pence,
      int contingency,
      int from,
      int to,
      boolean drawnByPerson,
      int mostAtOnce)
      implements Command {}

  /** Which money, and so what happens at the end of its year. */
  enum Money {
    /** The council's, released by hand; nothing of it goes on. */
    BY_HAND,
    /** The council's, released once on its first day; a quarter of that may go on. */
    PLANNED,
    /** The person's own; all of it goes on. */
    OWN
  }

  /** The same number is the same release, whatever it says besides. */
  record Release(int budget, int number, int pence) implements Command {}

  /** An officer releases a planned sum, whatever its day. */
  record ReleaseNow(int budget, int number, int key) implements Command {}

  /** Frees some of the contingency. */
  record Draw(int budget, boolean byPerson, int pence, int key) implements Command {}

  /** The job that settles budgets, on this day. */
  record EndYears(int day) implements Command {}

  /** An order, by the person or by whom they have asked; budget -1 leaves the choice open. */
  record Order(int person, boolean supported, int budget, List<Line> lines, int key)
      implements Command {}

  /** One line of an order, each week from its day; minutes 0 says nothing of them. */
  record Line(int listing, int quantity, int minutes, int day, int times) {
    boolean repeats() {
      return times > 1;
    }
  }

  /**
   * What can be done with an order, by whom; a stranger is another person or provider.
   *
   * @param number the pence delivered in part or given back, the time left out, or the first day on
   *     which it is no longer wanted
   */
  record Take(Verb verb, int order, boolean stranger, int number, int key) implements Command {}

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
    DISPUTE,
    /** One of its times is left out. */
    SKIP,
    /** With notice: nothing more from a day on. */
    END,
    /** The jobs' part: money for planned times, and orders that nobody answers or complains of. */
    HOLD,
    EXPIRE,
    COMPLETE;

    boolean byPerson() {
      return this == CANCEL || this == CONFIRM || this == DISPUTE || this == SKIP || this == END;
    }

    boolean byJob() {
      return this == HOLD || this == EXPIRE || this == COMPLETE;
    }
  }

  /** Lets a supporter order within limits until a day, in place of what they could before. */
  record Grant(int person, int orderLimit, int monthLimit, int until) implements Command {}

  /** The supporter may no longer do anything. */
  record Revoke(int person) implements Command {}

  /** To this day; back too, for what is written down late. */
  record MoveClock(int day) implements Command {}

  /** Two of them at once. */
  record Twins(Command one, Command other) implements Command {}
}
