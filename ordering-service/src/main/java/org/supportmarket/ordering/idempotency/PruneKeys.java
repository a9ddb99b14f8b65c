package org.supportmarket.ordering.idempotency;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.feed.Outages;

/**
 * Forgets keys after thirty days, when nobody will send them again. A few at a time, so that no
 * write stays open for long; several copies of the service share the work.
 */
@ApplicationScoped
class PruneKeys {
  private static final int BATCH = 1_000;

  /** What is left after so many batches waits for the next turn. */
  private static final int MOST_BATCHES = 100;

  private final Database database;
  private final Outages outages;

  PruneKeys(Database database, Outages outages) {
    this.database = database;
    this.outages = outages;
  }

  @Scheduled(every = "1h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void turn() {
    outages.watch("pruning of idempotency keys", this::prune);
  }

  void prune() {
    for (int batch = 0; batch < MOST_BATCHES; batch++) {
      int pruned =
          database.one("SELECT prune_idempotency(?)", row -> row.getInt(1), BATCH).orElseThrow();
      if (pruned < BATCH) {
        return;
      }
    }
  }
}
