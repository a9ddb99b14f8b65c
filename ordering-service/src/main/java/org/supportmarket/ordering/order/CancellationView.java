package org.supportmarket.ordering.order;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.ordering.offer.CancellationTier;

/**
 * What taking something back would cost now, before it is done.
 *
 * @param chargePence what the provider still gets
 * @param backPence what comes back to spend
 * @param tiers the terms of what was bought, of the first line that has some
 */
@Schema(name = "Cancellation")
public record CancellationView(
    @Schema(examples = "1250") long chargePence,
    @Schema(examples = "1250") long backPence,
    @Schema(examples = "Cancelling now costs £12.50. £12.50 comes back to you.") String words,
    List<CancellationTier> tiers) {

  static CancellationView of(Order order, List<Occurrence> taken, Instant at) {
    long charge = taken.stream().mapToLong(o -> CancellationTerms.charge(o, at)).sum();
    long held =
        taken.stream()
            .filter(o -> o.status() != OccurrenceStatus.PLANNED)
            .mapToLong(Occurrence::pence)
            .sum();
    return new CancellationView(
        charge,
        held - charge,
        words(charge, held - charge),
        order.lines().stream()
            .map(OrderLine::cancellation)
            .filter(tiers -> !tiers.isEmpty())
            .findFirst()
            .orElse(List.of()));
  }

  private static String words(long charge, long back) {
    if (charge == 0) {
      return back == 0
          ? "Cancelling now costs nothing."
          : "Cancelling now costs nothing. %s comes back to you.".formatted(Pounds.of(back));
    }
    return "Cancelling now costs %s, as agreed when it was ordered. %s comes back to you."
        .formatted(Pounds.of(charge), Pounds.of(back));
  }
}
