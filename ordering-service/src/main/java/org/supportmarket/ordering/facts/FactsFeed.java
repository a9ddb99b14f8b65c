package org.supportmarket.ordering.facts;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.supportmarket.kernel.feed.FeedConsumer;
import org.supportmarket.kernel.feed.LocalFeed;
import org.supportmarket.kernel.feed.Outages;
import org.supportmarket.kernel.feed.Pace;

/** Keeps the facts up with the orders. Needs nothing but our own database. */
@ApplicationScoped
public class FactsFeed {
  /** Who reads our feed for it. */
  public static final String CONSUMER = "facts";

  private final FeedConsumer consumer;
  private final LocalFeed orders;
  private final KeepFacts keepFacts;
  private final Outages outages;

  FactsFeed(FeedConsumer consumer, LocalFeed orders, KeepFacts keepFacts, Outages outages) {
    this.consumer = consumer;
    this.orders = orders;
    this.keepFacts = keepFacts;
    this.outages = outages;
  }

  @Scheduled(every = "{support-market.facts.every}", concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void poll() {
    outages.watch(
        "facts of purchases",
        () -> consumer.drain(CONSUMER, orders, keepFacts, Pace.BESIDE_PEOPLE));
  }

  /** Reads on to the end of the feed without a rest. */
  public void catchUp() {
    consumer.drain(CONSUMER, orders, keepFacts);
  }
}
