package org.supportmarket.ordering.trends;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.supportmarket.kernel.feed.FeedConsumer;
import org.supportmarket.kernel.feed.Outages;
import org.supportmarket.ordering.facts.FactSource;

/** Keeps the index up with the facts, and makes it where it is missing or of a lost past. */
@ApplicationScoped
class TrendsFeed {
  /** Reads the facts, not the feed. */
  static final String CONSUMER = "purchases";

  private final FeedConsumer consumer;
  private final FactSource facts;
  private final IndexPurchases indexPurchases;
  private final RebuildTrends rebuildTrends;
  private final Outages outages;
  private volatile boolean settled;

  TrendsFeed(
      FeedConsumer consumer,
      FactSource facts,
      IndexPurchases indexPurchases,
      RebuildTrends rebuildTrends,
      Outages outages) {
    this.consumer = consumer;
    this.facts = facts;
    this.indexPurchases = indexPurchases;
    this.rebuildTrends = rebuildTrends;
    this.outages = outages;
  }

  @Scheduled(every = "{support-market.feed.every}", concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void poll() {
    outages.watch("index of purchases", this::catchUp);
  }

  void catchUp() {
    if (!settled) {
      rebuildTrends.ensure();
      settled = true;
    }
    try {
      consumer.drain(CONSUMER, facts, indexPurchases);
    } catch (PurchaseIndex.IndexMissing missing) {
      settled = false;
      throw missing;
    }
  }
}
