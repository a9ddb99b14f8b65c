package org.supportmarket.ordering.invariants;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.supportmarket.kernel.database.Database;

/** Counts what is not as it must be, with the patience and the memory that large books need. */
@ApplicationScoped
class CountThings {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /**
   * Reading holds no feed back, so it may take longer than the transactions of people do. A running
   * clock is not set anew: it has to be switched off first. Sums of millions of groups fit into
   * this much memory and need not go by way of the disk.
   */
  private static final String LONGER =
      """
      SELECT set_config('transaction_timeout', '0', true), set_config('transaction_timeout', ?, true),
             set_config('work_mem', '128MB', true)
      """;

  private final Database database;

  CountThings(Database database) {
    this.database = database;
  }

  Invariant of(CountingCheck check, Scope scope) {
    long figure =
        QuarkusTransaction.requiringNew()
            .timeout((int) PATIENCE.toSeconds())
            .call(
                () -> {
                  database.query(LONGER, row -> row.getString(2), PATIENCE.toSeconds() + "s");
                  return database.one(scope.in(check.sql()), row -> row.getLong(1)).orElseThrow();
                });
    return Invariant.none(check.name(), figure, check.meaning());
  }
}
