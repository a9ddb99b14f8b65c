package org.supportmarket.ordering.budget;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.supportmarket.kernel.feed.Outages;
import org.supportmarket.ordering.audit.Act;

/** Settles the budgets whose days are over, each once however many copies of the service run. */
@ApplicationScoped
public class EndYears {
  private final LeftOvers leftOvers;
  private final EndYear endYear;
  private final Clock clock;
  private final Outages outages;

  EndYears(LeftOvers leftOvers, EndYear endYear, Clock clock, Outages outages) {
    this.leftOvers = leftOvers;
    this.endYear = endYear;
    this.clock = clock;
    this.outages = outages;
  }

  @Scheduled(
      every = "{support-market.year-ends.every}",
      delayed = "{support-market.releases.delayed}",
      concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void turn() {
    outages.watch("year ends of budgets", () -> run(Act.system("year-ends", clock.instant())));
  }

  /** Everything over on the day of the act; says how many budgets this copy settled. */
  public int run(Act act) {
    return Batches.all(
        () -> leftOvers.ended(act.day(), Batches.SIZE), ended -> endYear.end(act, ended));
  }
}
