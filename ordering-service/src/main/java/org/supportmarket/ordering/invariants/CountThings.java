package org.supportmarket.ordering.invariants;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.supportmarket.kernel.database.Database;

/** Counts what is not as it must be, with the patience and the memory that large books need. */
@ApplicationScoped
class CountThings {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** So many at once: large books are proven in half the time, and people still find room. */
  private static final int AT_ONCE = 2;

  /**
   * Reading holds no feed back, so it may take longer than the transactions of people do. A running
   * clock is not set anew: it has to be switched off first. Sums of millions of groups fit into
   * this much memory and need not go by way of the disk. Each count is the work of one process:
   * several would each make all the sums inside it, which takes twice as long.
   */
  private static final String LONGER =
      """
      SELECT set_config('transaction_timeout', '0', true), set_config('transaction_timeout', ?, true),
             set_config('work_mem', '256MB', true), set_config('max_parallel_workers_per_gather', '0', true)
      """;

  private final Database database;
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  CountThings(Database database) {
    this.database = database;
  }

  List<Invariant> of(CountingCheck check, Scope scope) {
    List<Long> figures =
        patiently(
            () ->
                database
                    .one(scope.in(check.sql()), row -> figuresIn(row, check.counted().size()))
                    .orElseThrow());
    List<Invariant> found = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      CountingCheck.Counted counted = check.counted().get(i);
      found.add(Invariant.none(counted.name(), figures.get(i), counted.meaning()));
    }
    return found;
  }

  /**
   * Does something in a transaction of its own that may take as long as large books need, once
   * there is a place for it.
   */
  <T> T patiently(Supplier<T> work) {
    return inTurn(
        () ->
            QuarkusTransaction.requiringNew()
                .timeout((int) PATIENCE.toSeconds())
                .call(
                    () -> {
                      database.query(LONGER, row -> row.getString(2), PATIENCE.toSeconds() + "s");
                      return work.get();
                    }));
  }

  /** Does something once there is a place for it. */
  <T> T inTurn(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private static List<Long> figuresIn(ResultSet row, int number) throws SQLException {
    List<Long> figures = new ArrayList<>();
    for (int i = 1; i <= number; i++) {
      figures.add(row.getLong(i));
    }
    return figures;
  }
}
