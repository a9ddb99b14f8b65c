package org.supportmarket.ordering.trends;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.supportmarket.kernel.feed.FeedConsumer;
import org.supportmarket.kernel.feed.LocalFeed;
import org.supportmarket.kernel.feed.Outages;

/** Keeps the index up with the orders, and makes it where it is missing or of a lost past. */
@ApplicationScoped
class TrendsFeed {
  static final String CONSUMER = "trends";

  private final FeedConsumer consumer;
  private final LocalFeed orders;
  private final IndexPurchases indexPurchases;
  private final RebuildTrends rebuildTrends;
  private final Outages outages;
  private volatile boolean settled;

  TrendsFeed(
      FeedConsumer consumer,
      LocalFeed orders,
      IndexPurchases indexPurchases,
      RebuildTrends rebuildTrends,
      Outages outages) {
    this.consumer = consumer;
    this.orders = orders;
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
      consumer.drain(CONSUMER, orders, indexPurchases);
    } catch (PurchaseIndex.IndexMissing missing) {
      settled = false;
      throw missing;
    }
  }
}
