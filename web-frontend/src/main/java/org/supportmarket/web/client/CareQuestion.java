package org.supportmarket.web.client;

import java.util.List;
import java.util.UUID;

/** What the care manager is asked about: things somebody would like to buy. */
public record CareQuestion(List<Line> lines, String words) {

  /** A listing, or something no catalogue has. */
  public record Line(
      UUID listingId,
      SomethingElse somethingElse,
      Long quantity,
      Integer minutes,
      UUID budgetId,
      UUID outcomeId) {}

  /** In the person's own words, and what it costs. */
  public record SomethingElse(String words, Long pence) {}

  /** The question that is asked now, or was already. */
  public record Asked(UUID id) {}

  /** About one line of a basket. */
  public static CareQuestion about(Basket.Line line) {
    UUID pot = line.pots().isEmpty() ? null : line.pots().getFirst();
    Line asked =
        line.somethingElse()
            ? new Line(
                null,
                new SomethingElse(line.name(), line.eachPence()),
                null,
                null,
                pot,
                line.outcomeId())
            : new Line(
                line.listingId(), null, line.quantity(), line.minutes(), pot, line.outcomeId());
    return new CareQuestion(List.of(asked), null);
  }
}
