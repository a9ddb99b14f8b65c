package org.supportmarket.ordering.agreement;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of an agreement, by months.
 *
 * @param upTo the last day that is counted
 */
@Schema(name = "AgreementUse")
record UseView(AgreementView agreement, LocalDate upTo, List<Month> months, Totals totals) {
  /** Of what is paid for in a whole month, less used than this is too little. */
  static final int ENOUGH_PERCENT = 80;

  /**
   * One month.
   *
   * @param over whether it is over: all that happens in it has
   * @param used of a rate what was bought at or below it; of a contract what was delivered
   * @param aboveRate what was bought above the rate; null for a contract
   * @param guaranteedUnits what the council pays for, in a month that goes on up to the last day
   *     that is counted; null for a rate, as the next two
   * @param usedPercent of what is paid for, rounded down; null where it cannot be told
   * @param underUsed whether a month that is over was used by less than four fifths
   */
  @Schema(name = "AgreementMonth")
  record Month(
      @Schema(examples = "2026-10") String month,
      boolean over,
      Part used,
      @Schema(nullable = true) Part aboveRate,
      @Schema(nullable = true) Long guaranteedUnits,
      @Schema(nullable = true) Long guaranteedPence,
      @Schema(nullable = true) Integer usedPercent,
      boolean underUsed) {

    boolean hidden() {
      return used.suppressed() || aboveRate != null && aboveRate.suppressed();
    }
  }

  /**
   * Units and money, where they may be told.
   *
   * @param savedPence less than at the price the provider asks of everybody; null where that is not
   *     known or may not be told
   */
  @Schema(name = "AgreementPart")
  record Part(
      @Schema(examples = "120", nullable = true) Long units,
      @Schema(examples = "264000", nullable = true) Long pence,
      @Schema(nullable = true) Long savedPence,
      boolean suppressed) {
    static final Part NOTHING = new Part(0L, 0L, null, false);

    static Part of(UseFigures.Told told) {
      return told == null
          ? NOTHING
          : new Part(
              told.units(),
              told.pence(),
              told.savedPence(),
              told.units() == null || told.pence() == null);
    }
  }

  /**
   * All months together, of which only those that are shown are added up.
   *
   * @param hiddenMonths in how many of them too few people stand behind something
   */
  @Schema(name = "AgreementTotals")
  record Totals(
      long usedPence,
      @Schema(nullable = true) Long aboveRatePence,
      @Schema(nullable = true) Long savedPence,
      @Schema(nullable = true) Long guaranteedPence,
      int hiddenMonths) {

    static Totals of(AgreementView agreement, List<Month> months) {
      boolean contract = agreement.kind().isContract();
      return new Totals(
          months.stream().mapToLong(month -> orNone(month.used().pence())).sum(),
          contract
              ? null
              : months.stream().mapToLong(month -> orNone(month.aboveRate().pence())).sum(),
          contract || agreement.listPence() == null
              ? null
              : months.stream().mapToLong(month -> orNone(month.used().savedPence())).sum(),
          contract
              ? months.stream()
                  .filter(month -> !month.hidden())
                  .mapToLong(Month::guaranteedPence)
                  .sum()
              : null,
          (int) months.stream().filter(Month::hidden).count());
    }

    private static long orNone(Long pence) {
      return pence == null ? 0 : pence;
    }
  }
}
