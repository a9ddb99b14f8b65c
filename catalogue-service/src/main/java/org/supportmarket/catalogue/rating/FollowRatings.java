package org.supportmarket.catalogue.rating;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.supportmarket.kernel.feed.FeedConsumer;
import org.supportmarket.kernel.feed.Outages;
import org.supportmarket.kernel.feed.RemoteFeed;

/** Reads the ratings service's feed as it grows. */
@ApplicationScoped
class FollowRatings {
  private static final String CONSUMER = "ratings";

  private final FeedConsumer consumer;
  private final RemoteFeed ratings;
  private final TakeSummaries effect;
  private final Outages outages;

  FollowRatings(FeedConsumer consumer, RemoteFeed ratings, TakeSummaries effect, Outages outages) {
    this.consumer = consumer;
    this.ratings = ratings;
    this.effect = effect;
    this.outages = outages;
  }

  @Scheduled(
      every = "{support-market.feed.every}",
      identity = "follow-ratings",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void tick() {
    outages.watch("reading of the ratings feed", () -> consumer.drain(CONSUMER, ratings, effect));
  }
}
