package org.supportmarket.ordering.trends;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.kernel.feed.FeedConsumer;
import org.supportmarket.ordering.facts.FactsFeed;

/** Waits until the facts, and the index, have all orders there are. */
@ApplicationScoped
public class IndexedOrders {
  private final FactsFeed facts;
  private final TrendsFeed feed;
  private final PurchaseIndex index;
  private final FeedConsumer consumer;
  private final Database database;

  IndexedOrders(
      FactsFeed facts,
      TrendsFeed feed,
      PurchaseIndex index,
      FeedConsumer consumer,
      Database database) {
    this.facts = facts;
    this.feed = feed;
    this.index = index;
    this.consumer = consumer;
    this.database = database;
  }

  /** The index too. */
  void all() {
    asFacts();
    long last =
        database
            .one("SELECT coalesce(max(seq), 0) FROM purchase_fact", row -> row.getLong(1))
            .orElseThrow();
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(50))
        .until(
            () -> {
              feed.catchUp();
              return consumer.position(TrendsFeed.CONSUMER).id() >= last;
            });
    refresh();
  }

  /** Only the facts. */
  public void asFacts() {
    Cursor last =
        database
            .one(
                "SELECT generation, xid::text::bigint, id FROM outbox"
                    + " ORDER BY generation DESC, xid DESC, id DESC LIMIT 1",
                row -> new Cursor(row.getInt(1), row.getLong(2), row.getLong(3)))
            .orElse(Cursor.START);
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(50))
        .until(
            () -> {
              facts.catchUp();
              return consumer.position(FactsFeed.CONSUMER).compareTo(last) >= 0;
            });
  }

  void refresh() {
    try {
      index.client().indices().refresh(refresh -> refresh.index(index.alias()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
