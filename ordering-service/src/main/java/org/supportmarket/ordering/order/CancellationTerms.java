package org.supportmarket.ordering.order;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.supportmarket.ordering.offer.CancellationTier;

/** What cancelling costs by the terms that were bought (domain, section 4). */
final class CancellationTerms {
  private CancellationTerms() {}

  /**
   * The charge in percent for taking back at this moment: the highest of the tiers whose notice is
   * no longer kept; 0 where nothing was agreed, on terms or on a day.
   */
  static int percent(List<CancellationTier> tiers, When when, Instant at) {
    Instant begins = when.begins();
    if (begins == null) {
      return 0;
    }
    Duration notice = Duration.between(at, begins);
    return tiers.stream()
        .filter(tier -> notice.compareTo(Duration.ofHours(tier.noticeHours())) < 0)
        .mapToInt(CancellationTier::chargePercent)
        .max()
        .orElse(0);
  }

  /** Of this price, rounded half up. Free while the provider has not said yes. */
  static long charge(Occurrence occurrence, Instant at) {
    if (occurrence.status() != OccurrenceStatus.ACCEPTED) {
      return 0;
    }
    int percent = percent(occurrence.line().cancellation(), occurrence.when(), at);
    return (occurrence.pence() * percent + 50) / 100;
  }
}
