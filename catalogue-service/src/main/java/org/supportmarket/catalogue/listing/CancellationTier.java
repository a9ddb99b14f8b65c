package org.supportmarket.catalogue.listing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What it costs to cancel with less than this much notice.
 *
 * @param noticeHours 0 to 8,760; the charge holds for less notice than this
 * @param chargePercent 0 to 100 of the price
 */
@Schema(name = "CancellationTier")
public record CancellationTier(
    @Schema(examples = "48") int noticeHours, @Schema(examples = "50") int chargePercent) {
  /** A year: nobody can be asked to cancel earlier. */
  public static final int LONGEST_NOTICE_HOURS = 8_760;

  /** Refuses what can't be. */
  public CancellationTier {
    if (noticeHours < 0 || noticeHours > LONGEST_NOTICE_HOURS) {
      throw new IllegalArgumentException("No such notice: " + noticeHours);
    }
    if (chargePercent < 0 || chargePercent > 100) {
      throw new IllegalArgumentException("No such charge: " + chargePercent);
    }
  }
}
