package org.supportmarket.ordering.trends;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.kernel.feed.FeedConsumer;
import org.supportmarket.kernel.index.Rollover;

/**
 * Fills a new index from the database and puts it in the old one's place, while searches and orders
 * go on. What the feed wrote to the old index meanwhile is written again: the consumer is sent back
 * to where it stood at the start. If two copies of the service do so at once, Elasticsearch refuses
 * the second.
 */
@ApplicationScoped
class RebuildTrends {
  private static final int PAGE = 1_000;

  private final PurchaseIndex index;
  private final PurchaseHistory history;
  private final FeedConsumer consumer;

  RebuildTrends(PurchaseIndex index, PurchaseHistory history, FeedConsumer consumer) {
    this.index = index;
    this.history = history;
    this.consumer = consumer;
  }

  /** Makes the index if it is missing or was made from another history than ours. */
  synchronized void ensure() {
    if (!index.isOf(history.source())) {
      rebuild();
    }
  }

  /** Returns how many changes of orders the new index was made from. */
  synchronized long rebuild() {
    Cursor start = consumer.position(TrendsFeed.CONSUMER);
    long changes = 0;
    try (Rollover rollover = index.startNew(history.source())) {
      PurchaseHistory.Page page = history.after(PurchaseHistory.Page.BEGINNING, PAGE);
      while (!page.changes().isEmpty()) {
        index.add(rollover, page.changes().stream().flatMap(c -> Delta.of(c).stream()).toList());
        changes += page.changes().size();
        page = history.after(page, PAGE);
      }
      rollover.commit();
    } catch (IOException e) {
      throw new UncheckedIOException("The index of purchases could not be rebuilt", e);
    }
    consumer.rewind(TrendsFeed.CONSUMER, start);
    Log.infof("Rebuilt the index of purchases from %d changes of orders", changes);
    return changes;
  }
}
