package org.supportmarket.ordering.trends;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.supportmarket.kernel.feed.FeedConsumer;

/** Whether the index says what the facts say, by council and month, as far as it has read them. */
@ApplicationScoped
class FactsAgainstIndex {
  /** An index being exchanged for a rebuilt one lacks the newest for a moment: ask again. */
  private static final int TRIES = 3;

  private final FeedConsumer consumer;
  private final FactTotals facts;
  private final IndexTotals index;

  FactsAgainstIndex(FeedConsumer consumer, FactTotals facts, IndexTotals index) {
    this.consumer = consumer;
    this.facts = facts;
    this.index = index;
  }

  /**
   * By how many pence they differ, of every month; empty if the index cannot be asked.
   *
   * @param since the first day of the first month that is looked at
   */
  Optional<Map<CouncilMonth, Long>> apart(LocalDate since) {
    try {
      Map<CouncilMonth, Long> apart = compared(since);
      for (int i = 1; i < TRIES && apart.values().stream().anyMatch(pence -> pence > 0); i++) {
        apart = compared(since);
      }
      return Optional.of(apart);
    } catch (IOException | ElasticsearchException | TimeoutException unreachable) {
      return Optional.empty();
    }
  }

  private Map<CouncilMonth, Long> compared(LocalDate since) throws IOException {
    long seq = consumer.position(TrendsFeed.CONSUMER).id();
    Map<CouncilMonth, PurchaseSums> indexed = index.upTo(seq, since);
    Map<CouncilMonth, PurchaseSums> kept = facts.upTo(seq, since);
    Set<CouncilMonth> months = new HashSet<>(indexed.keySet());
    months.addAll(kept.keySet());
    Map<CouncilMonth, Long> apart = new TreeMap<>();
    for (CouncilMonth month : months) {
      apart.put(
          month,
          kept.getOrDefault(month, PurchaseSums.NONE)
              .apart(indexed.getOrDefault(month, PurchaseSums.NONE)));
    }
    return apart;
  }
}
