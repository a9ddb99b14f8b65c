package org.supportmarket.ordering.invariants;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.supportmarket.kernel.database.Database;

/** Looks whether everything that must always hold does, and shows it as a metric. */
@ApplicationScoped
class CheckInvariants {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** A running clock is not set anew: it has to be switched off first. */
  private static final String LONGER =
      "SELECT set_config('transaction_timeout', '0', true), set_config('transaction_timeout', ?, true)";

  private final Database database;
  private final Instance<InvariantCheck> others;
  private final MultiGauge broken;

  CheckInvariants(Database database, @Any Instance<InvariantCheck> others, MeterRegistry meters) {
    this.database = database;
    this.others = others;
    this.broken =
        MultiGauge.builder("support_market_invariant_broken")
            .description("What was found not to hold at the last look; 0 is well")
            .register(meters);
  }

  @Scheduled(
      every = "{support-market.invariants.every}",
      delayed = "5m",
      identity = "invariants",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void regularly() {
    check();
  }

  List<Invariant> check() {
    List<Invariant> found =
        Stream.concat(
                LedgerChecks.ALL.stream().map(this::counted),
                others.stream().map(InvariantCheck::check))
            .toList();
    broken.register(
        found.stream()
            .map(i -> MultiGauge.Row.of(Tags.of("invariant", i.name()), i.ok() ? 0 : 1))
            .toList(),
        true);
    found.stream()
        .filter(i -> !i.ok())
        .forEach(
            i -> Log.errorf("Invariant %s is broken: %d %s", i.name(), i.figure(), i.meaning()));
    return found;
  }

  /** Reading holds no feed back, so it may take longer than the transactions of people do. */
  private Invariant counted(CountingCheck check) {
    long figure =
        QuarkusTransaction.requiringNew()
            .timeout((int) PATIENCE.toSeconds())
            .call(
                () -> {
                  database.query(LONGER, row -> row.getString(2), PATIENCE.toSeconds() + "s");
                  return database.one(check.sql(), row -> row.getLong(1)).orElseThrow();
                });
    return Invariant.none(check.name(), figure, check.meaning());
  }
}
