package org.supportmarket.ordering.market;

import java.util.List;

/** How much is spent, in wide steps; from protected figures only. */
record SpendBand(long fromPounds, Long belowPounds) {
  private static final int PENCE = 100;

  private static final List<Long> STEPS =
      List.of(
          0L, 1_000L, 5_000L, 10_000L, 25_000L, 50_000L, 100_000L, 250_000L, 500_000L, 1_000_000L);

  /** The one this sum is in; less than nothing counts as nothing. */
  static SpendBand of(long pence) {
    long pounds = Math.max(0, pence) / PENCE;
    int step = STEPS.size() - 1;
    while (STEPS.get(step) > pounds) {
      step--;
    }
    return new SpendBand(STEPS.get(step), step + 1 < STEPS.size() ? STEPS.get(step + 1) : null);
  }

  String words() {
    if (belowPounds == null) {
      return "£%,d or more".formatted(fromPounds);
    }
    return fromPounds == 0
        ? "less than £%,d".formatted(belowPounds)
        : "£%,d to £%,d".formatted(fromPounds, belowPounds);
  }
}
