package org.supportmarket.ordering.trends;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.kernel.feed.FeedConsumer;
import org.supportmarket.kernel.feed.FeedEvent;
import org.supportmarket.kernel.index.Rollover;
import org.supportmarket.ordering.facts.FactSource;

/**
 * Fills a new index from the facts and puts it in the old one's place, while searches and orders go
 * on. What was written to the old index meanwhile is written again: the consumer is sent back to
 * where it stood at the start. If two copies of the service do so at once, Elasticsearch refuses
 * the second.
 */
@ApplicationScoped
class RebuildTrends {
  private static final int PAGE = 1_000;

  private final PurchaseIndex index;
  private final PurchasesSource source;
  private final FactSource facts;
  private final FeedConsumer consumer;

  RebuildTrends(
      PurchaseIndex index, PurchasesSource source, FactSource facts, FeedConsumer consumer) {
    this.index = index;
    this.source = source;
    this.facts = facts;
    this.consumer = consumer;
  }

  /** Makes the index if it is missing or was made from other facts than ours. */
  synchronized void ensure() {
    if (!index.isOf(source.name())) {
      rebuild();
    }
  }

  /** Returns how many facts the new index was made from. */
  synchronized long rebuild() {
    Cursor start = consumer.position(TrendsFeed.CONSUMER);
    long made = 0;
    try (Rollover rollover = index.startNew(source.name())) {
      List<FeedEvent> page = facts.after(Cursor.START, PAGE).events();
      while (!page.isEmpty()) {
        index.add(rollover, page);
        made += page.size();
        page = facts.after(page.getLast().cursor(), PAGE).events();
      }
      rollover.commit();
    } catch (IOException e) {
      throw new UncheckedIOException("The index of purchases could not be rebuilt", e);
    }
    consumer.rewind(TrendsFeed.CONSUMER, start);
    Log.infof("Rebuilt the index of purchases from %d facts", made);
    return made;
  }
}
