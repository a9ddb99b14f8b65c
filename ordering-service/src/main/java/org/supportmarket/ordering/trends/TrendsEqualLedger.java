package org.supportmarket.ordering.trends;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.kernel.feed.FeedConsumer;
import org.supportmarket.ordering.invariants.Invariant;
import org.supportmarket.ordering.invariants.InvariantCheck;

/**
 * Trends are the ledger, up to where the index has read. If the index cannot be asked this is not
 * proven, and what is not proven is not reported as good: then the figure is -1.
 */
@ApplicationScoped
class TrendsEqualLedger implements InvariantCheck {
  private static final String NAME = "trends_equal_ledger";
  private static final TrendsView.Sums NOTHING = new TrendsView.Sums(0, 0);

  /** An index being exchanged for a rebuilt one lacks the newest for a moment: ask again. */
  private static final int TRIES = 3;

  private final FeedConsumer consumer;
  private final LedgerTotals ledger;
  private final IndexTotals index;

  TrendsEqualLedger(FeedConsumer consumer, LedgerTotals ledger, IndexTotals index) {
    this.consumer = consumer;
    this.ledger = ledger;
    this.index = index;
  }

  @Override
  public Invariant check() {
    long apart = 0;
    try {
      for (int i = 0; i < TRIES; i++) {
        Cursor place = consumer.position(TrendsFeed.CONSUMER);
        apart = penceApart(ledger.upTo(place), index.upTo(place));
        if (apart == 0) {
          break;
        }
      }
    } catch (IOException | ElasticsearchException | TimeoutException unreachable) {
      return new Invariant(
          NAME, false, -1, "not compared: the index of purchases cannot be asked just now");
    }
    return Invariant.none(
        NAME, apart, "pence by which the sums ordered and delivered differ, index and ledger");
  }

  static long penceApart(Map<String, TrendsView.Sums> ledger, Map<String, TrendsView.Sums> index) {
    Set<String> councils = new HashSet<>(ledger.keySet());
    councils.addAll(index.keySet());
    long apart = 0;
    for (String council : councils) {
      TrendsView.Sums booked = ledger.getOrDefault(council, NOTHING);
      TrendsView.Sums indexed = index.getOrDefault(council, NOTHING);
      apart += Math.abs(booked.orderedPence() - indexed.orderedPence());
      apart += Math.abs(booked.deliveredPence() - indexed.deliveredPence());
    }
    return apart;
  }
}
