package org.supportmarket.ordering.budget;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.supportmarket.kernel.feed.Outages;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.ledger.InsufficientFunds;

/**
 * Takes back what the council asked for once its notice is over, and lets what people keep go on
 * into their next budget once there is one; each once.
 */
@ApplicationScoped
public class SettleLeftOvers {
  private final TakeLeftOver takeLeftOver;
  private final KeepLeftOver keepLeftOver;
  private final Clock clock;
  private final Outages outages;

  SettleLeftOvers(
      TakeLeftOver takeLeftOver, KeepLeftOver keepLeftOver, Clock clock, Outages outages) {
    this.takeLeftOver = takeLeftOver;
    this.keepLeftOver = keepLeftOver;
    this.clock = clock;
    this.outages = outages;
  }

  @Scheduled(
      every = "{support-market.year-ends.every}",
      delayed = "{support-market.releases.delayed}",
      concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void turn() {
    outages.watch("money that was left over", () -> run(Act.system("left-overs", clock.instant())));
  }

  /** Everything that is due on the day of the act; says how many budgets this copy settled. */
  public int run(Act act) {
    return Batches.all(
            () -> takeLeftOver.due(act.day(), Batches.SIZE), budget -> isTaken(act, budget))
        + Batches.all(
            () -> keepLeftOver.due(act.day(), Batches.SIZE),
            budget -> keepLeftOver.keep(act, budget));
  }

  private boolean isTaken(Act act, UUID budget) {
    try {
      return takeLeftOver.take(act, budget);
    } catch (InsufficientFunds somethingElseWasFaster) {
      return false; // nothing was written; the next turn sees what is left then
    }
  }
}
