package org.supportmarket.ordering.budget;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.feed.Outages;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.ledger.InsufficientFunds;

/** Takes back what the council asked for once its notice is over, each once. */
@ApplicationScoped
public class TakeLeftOvers {
  private static final int BATCH = 200;

  private static final String DUE =
      "SELECT budget_line_id FROM proposed_reclaim WHERE state = 'agreed' AND takes_on <= ?"
          + " ORDER BY takes_on LIMIT ?";

  private final Database database;
  private final TakeLeftOver takeLeftOver;
  private final Clock clock;
  private final Outages outages;

  TakeLeftOvers(Database database, TakeLeftOver takeLeftOver, Clock clock, Outages outages) {
    this.database = database;
    this.takeLeftOver = takeLeftOver;
    this.clock = clock;
    this.outages = outages;
  }

  @Scheduled(
      every = "{support-market.year-ends.every}",
      delayed = "{support-market.releases.delayed}",
      concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void turn() {
    outages.watch("money asked back", () -> run(Act.system("left-overs", clock.instant())));
  }

  /** Everything whose notice is over on the day of the act; says how many this copy took. */
  public int run(Act act) {
    List<UUID> due = database.query(DUE, row -> row.getObject(1, UUID.class), act.day(), BATCH);
    int taken = 0;
    for (UUID budget : due) {
      taken += isTaken(act, budget) ? 1 : 0;
    }
    return taken;
  }

  private boolean isTaken(Act act, UUID budget) {
    try {
      return takeLeftOver.take(act, budget);
    } catch (InsufficientFunds somethingElseWasFaster) {
      return false; // nothing was written; the next turn sees what is left then
    }
  }
}
