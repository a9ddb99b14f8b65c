package org.supportmarket.ratings.purchase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.kernel.feed.FeedConsumer;
import org.supportmarket.kernel.feed.Outages;
import org.supportmarket.kernel.feed.RemoteFeed;

/** Reads ordering's feed. */
@ApplicationScoped
public class PurchaseFeed {
  static final String CONSUMER = "purchases";

  private final FeedConsumer consumer;
  private final RemoteFeed ordering;
  private final RecordPurchases effect;
  private final Outages outages;

  PurchaseFeed(
      FeedConsumer consumer, RemoteFeed ordering, RecordPurchases effect, Outages outages) {
    this.consumer = consumer;
    this.ordering = ordering;
    this.effect = effect;
    this.outages = outages;
  }

  @Scheduled(
      every = "{support-market.feed.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void read() {
    outages.watch("purchase feed", () -> consumer.drain(CONSUMER, ordering, effect));
  }

  /** The place after the last event taken in. */
  public Cursor position() {
    return consumer.position(CONSUMER);
  }

  /** When every purchase was last known to be here; empty if never. */
  public Optional<Instant> caughtUpAt() {
    return consumer.caughtUpAt(CONSUMER);
  }
}
