package org.supportmarket.ordering.budget;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.supportmarket.kernel.feed.Outages;
import org.supportmarket.ordering.audit.Act;

/**
 * Moves money from the council's side to the people's on its day, counted where the people live.
 * Exactly once, however many copies of the service run and however late they are.
 */
@ApplicationScoped
public class RunReleases {
  private static final int BATCH = 100;

  private final PostDueReleases postDue;
  private final Clock clock;
  private final Outages outages;

  RunReleases(PostDueReleases postDue, Clock clock, Outages outages) {
    this.postDue = postDue;
    this.clock = clock;
    this.outages = outages;
  }

  @Scheduled(
      every = "{support-market.releases.every}",
      delayed = "{support-market.releases.delayed}",
      concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void turn() {
    outages.watch("releases of budgets", () -> run(Act.system("releases", clock.instant())));
  }

  /** Everything due by the day of the act; says how many releases this copy posted. */
  public int run(Act act) {
    int posted = 0;
    int batch;
    do {
      batch = postDue.post(act, BATCH);
      posted += batch;
    } while (batch == BATCH);
    return posted;
  }
}
