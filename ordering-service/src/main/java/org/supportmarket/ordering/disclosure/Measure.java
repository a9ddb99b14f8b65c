package org.supportmarket.ordering.disclosure;

import java.util.Locale;

/** What is added up in a cell of the market's figures. */
public enum Measure {
  ORDERS(Disclosure.STEP),
  UNITS(Disclosure.STEP),
  PLANNED_PENCE(100),
  DELIVERED_PENCE(100),
  PAID_PENCE(100),
  CANCELLED_PENCE(100);

  private final long step;
  private final String field = name().toLowerCase(Locale.ROOT);

  Measure(long step) {
    this.step = step;
  }

  /** Its column among the facts and its field in answers. */
  public String field() {
    return field;
  }

  /** To the nearest of what it is shown in: fives of things, whole pounds of money. */
  long rounded(long exact) {
    return Math.floorDiv(2 * exact + step, 2 * step) * step;
  }
}
