package org.supportmarket.ordering.trends;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.supportmarket.kernel.feed.Outages;

/**
 * Reconciles again and again. An index that is wrong is made anew from the facts; facts that are
 * wrong are for people to look into, since they never change.
 */
@ApplicationScoped
class RunReconciliation {
  private final Reconcile reconcile;
  private final RebuildTrends rebuildTrends;
  private final Outages outages;

  RunReconciliation(Reconcile reconcile, RebuildTrends rebuildTrends, Outages outages) {
    this.reconcile = reconcile;
    this.rebuildTrends = rebuildTrends;
    this.outages = outages;
  }

  @Scheduled(
      every = "{support-market.trends.reconciled-every}",
      delayed = "{support-market.trends.reconciled-delayed}",
      concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void regularly() {
    outages.watch("reconciliation of trends", () -> repaired(reconcile.ofLatest()));
  }

  /** Returns what is so afterwards. */
  Reconciliation now() {
    return repaired(reconcile.run());
  }

  private Reconciliation repaired(Reconciliation found) {
    if (found.indexApartPence().orElse(0L) == 0) {
      return found;
    }
    Log.warn("The index of purchases is not what the facts say: it is made anew");
    rebuildTrends.rebuild();
    return reconcile.run();
  }
}
