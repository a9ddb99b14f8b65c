package org.supportmarket.web.client;

import java.time.LocalDate;
import java.util.List;

/** What became of an agreement, by months up to a day. */
public record AgreementUse(Agreement agreement, LocalDate upTo, List<Month> months, Totals totals) {
  public AgreementUse {
    months = months == null ? List.of() : List.copyOf(months);
  }

  /** One month, as 2026-10; {@code aboveRate} of a rate only, what is guaranteed of others only. */
  public record Month(
      String month,
      boolean over,
      Part used,
      Part aboveRate,
      Long guaranteedUnits,
      Long guaranteedPence,
      Integer usedPercent,
      boolean underUsed) {}

  /** Nulls for what too few people stand behind. */
  public record Part(Long units, Long pence, Long savedPence, boolean suppressed) {}

  /** Of the months that are shown. */
  public record Totals(
      long usedPence,
      Long aboveRatePence,
      Long savedPence,
      Long guaranteedPence,
      int hiddenMonths) {}
}
