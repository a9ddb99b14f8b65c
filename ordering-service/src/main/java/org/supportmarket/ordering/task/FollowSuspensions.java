package org.supportmarket.ordering.task;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.supportmarket.kernel.feed.Outages;
import org.supportmarket.ordering.offer.OffersTold;

/**
 * Lets people and their council know when something they have ordered is suspended, and when it no
 * longer is. Follows what the copy of the offers says, so seeing a change twice does nothing.
 */
@ApplicationScoped
class FollowSuspensions {
  private final Suspensions suspensions;
  private final Outages outages;

  FollowSuspensions(Suspensions suspensions, Outages outages) {
    this.suspensions = suspensions;
    this.outages = outages;
  }

  void told(@Observes OffersTold told) {
    suspensions.settle(told.listings().toArray(UUID[]::new));
  }

  /** An order may have been on its way while its listing was being suspended. */
  @Scheduled(
      every = "{support-market.suspensions.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void sweep() {
    outages.watch("tasks for suspended listings", suspensions::settleAll);
  }
}
