package org.supportmarket.ordering.offer;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.supportmarket.kernel.feed.FeedConsumer;
import org.supportmarket.kernel.feed.Outages;
import org.supportmarket.kernel.feed.RemoteFeed;

/** Asks the catalogue for news, twice a second. */
@ApplicationScoped
class OfferFeed {
  static final String CONSUMER = "offers";

  private final FeedConsumer consumer;
  private final RemoteFeed catalogue;
  private final CopyOffers copyOffers;
  private final Outages outages;

  OfferFeed(FeedConsumer consumer, RemoteFeed catalogue, CopyOffers copyOffers, Outages outages) {
    this.consumer = consumer;
    this.catalogue = catalogue;
    this.copyOffers = copyOffers;
    this.outages = outages;
  }

  @Scheduled(every = "{support-market.feed.every}", concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void poll() {
    outages.watch("feed of offers", () -> consumer.drain(CONSUMER, catalogue, copyOffers));
  }
}
