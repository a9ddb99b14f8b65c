package org.supportmarket.catalogue.search;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.supportmarket.kernel.feed.Outages;

/**
 * Keeps the index beside the database: makes it where it is missing and follows our own feed.
 * Elasticsearch may be away at start or later; then every tick tries again.
 */
@ApplicationScoped
class FollowListings {
  private final ListingIndex index;
  private final IndexWish wish;
  private final RebuildIndex rebuild;
  private final ListingFeed feed;
  private final Outages outages;

  FollowListings(
      ListingIndex index, IndexWish wish, RebuildIndex rebuild, ListingFeed feed, Outages outages) {
    this.index = index;
    this.wish = wish;
    this.rebuild = rebuild;
    this.feed = feed;
    this.outages = outages;
  }

  @Scheduled(
      every = "{support-market.feed.every}",
      identity = "follow-listings",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void tick() {
    outages.watch("indexing of listings", this::catchUp);
  }

  private void catchUp() {
    try {
      if (!index.exists() || wish.isOpen()) {
        rebuild.rebuild(); // if another copy is at it, that will do
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The index can't be reached", e);
    }
    feed.drain();
  }
}
