package org.supportmarket.ordering.trends;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.supportmarket.kernel.feed.FeedConsumer;
import org.supportmarket.ordering.facts.FactsFeed;

/** Puts together a council's exact totals, which need no index. */
@ApplicationScoped
class ShowLiveTotals {
  private final LiveTotals liveTotals;
  private final Reconciliations reconciliations;
  private final FeedConsumer consumer;

  ShowLiveTotals(LiveTotals liveTotals, Reconciliations reconciliations, FeedConsumer consumer) {
    this.liveTotals = liveTotals;
    this.reconciliations = reconciliations;
    this.consumer = consumer;
  }

  /**
   * The totals of whole months. Who does not want to be counted is in no panel either, so that a
   * total with their money, less what panels show, would be just theirs.
   *
   * @param all whether also those with few people behind them are shown, and the money of people
   *     who do not want to be counted
   */
  LiveTotalsView show(String council, Period period, boolean all) {
    Instant asOf = consumer.caughtUpAt(FactsFeed.CONSUMER).orElse(null);
    List<LiveTotals.Cell> cells = liveTotals.of(council, period, all);
    Set<LiveTotals.Cell> hidden = all ? Set.of() : FewPeople.hidden(cells);
    return new LiveTotalsView(
        council,
        period.from().toString(),
        period.to().toString(),
        asOf,
        cells.stream().map(cell -> LiveTotalsView.Total.of(cell, hidden)).toList(),
        reconciliations.of(council, period).orElse(null));
  }
}
