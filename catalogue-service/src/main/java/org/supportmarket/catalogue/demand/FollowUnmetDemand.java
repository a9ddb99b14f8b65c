package org.supportmarket.catalogue.demand;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.supportmarket.kernel.feed.Outages;

/** Looks again and again whether a day is over whose searches in vain were not told of. */
@ApplicationScoped
class FollowUnmetDemand {
  private final TellUnmetDemand tellUnmetDemand;
  private final Outages outages;
  private final Clock clock;

  FollowUnmetDemand(TellUnmetDemand tellUnmetDemand, Outages outages, Clock clock) {
    this.tellUnmetDemand = tellUnmetDemand;
    this.outages = outages;
    this.clock = clock;
  }

  @Scheduled(
      every = "{support-market.market.every}",
      delayed = "30s",
      identity = "tell-unmet-demand",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void tick() {
    outages.watch("telling of unmet demand", () -> tellUnmetDemand.before(LocalDate.now(clock)));
  }
}
