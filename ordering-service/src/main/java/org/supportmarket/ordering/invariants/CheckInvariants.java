package org.supportmarket.ordering.invariants;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.supportmarket.kernel.problem.Refusal;

/**
 * Looks whether everything that must always hold does, and shows it as a metric: all of the books
 * every night, and in between what came since.
 */
@ApplicationScoped
class CheckInvariants {
  private final CountThings count;
  private final ProvenBooks books;
  private final Instance<InvariantCheck> others;
  private final Clock clock;
  private final ExecutorService threads;
  private final MultiGauge broken;
  private final MultiGauge figures;

  CheckInvariants(
      CountThings count,
      ProvenBooks books,
      @Any Instance<InvariantCheck> others,
      Clock clock,
      @VirtualThreads ExecutorService threads,
      MeterRegistry meters) {
    this.count = count;
    this.books = books;
    this.others = others;
    this.clock = clock;
    this.threads = threads;
    this.broken =
        MultiGauge.builder("support_market_invariant_broken")
            .description("What was found not to hold at the last look; 0 is well")
            .register(meters);
    this.figures =
        MultiGauge.builder("support_market_invariant_figure")
            .description("What was counted for each invariant at the last look; 0 is well")
            .register(meters);
  }

  @Scheduled(
      every = "{support-market.invariants.every}",
      delayed = "5m",
      identity = "invariants",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void regularly() {
    sinceLastProof();
  }

  @Scheduled(
      cron = "{support-market.invariants.whole}",
      identity = "invariants-whole",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void everyNight() {
    whole();
  }

  /** Counts all of the books, and remembers how far they were proven if all is in order. */
  Proof whole() {
    Instant begin = clock.instant();
    ProvenMark horizon = books.horizon(begin);
    Optional<ProvenMark> mark = books.mark();
    Found found = found(InvariantCheck::check, LedgerChecks.whole(mark), Scope.ALL);
    Proof proof = shown(null, begin, found);
    if (found.ofTheBooks().stream().allMatch(Invariant::ok)) {
      count.patiently(
          () -> {
            books.remember(horizon);
            return horizon;
          });
    }
    return proof;
  }

  /** Looks at what came since the last proof of everything; at everything if there was none. */
  Proof sinceLastProof() {
    Optional<ProvenMark> mark = books.mark();
    if (mark.isEmpty()) {
      return whole();
    }
    Instant begin = clock.instant();
    Found found =
        found(InvariantCheck::checkLatest, LedgerChecks.sinceProof(), Scope.since(mark.get()));
    return shown(mark.get().provenAt(), begin, found);
  }

  private record Found(List<Invariant> ofTheBooks, List<Invariant> others) {
    List<Invariant> all() {
      return Stream.concat(ofTheBooks.stream(), others.stream()).toList();
    }
  }

  /**
   * A few at a time, each in transactions of its own; first those outside the books, of which one
   * takes longest.
   */
  private Found found(
      Function<InvariantCheck, Invariant> ask, List<CountingCheck> checks, Scope scope) {
    List<CompletableFuture<Invariant>> asking =
        others.stream().map(check -> begun(() -> count.inTurn(() -> ask.apply(check)))).toList();
    List<CompletableFuture<List<Invariant>>> counting =
        checks.stream().map(check -> begun(() -> count.of(check, scope))).toList();
    try {
      return new Found(
          counting.stream().flatMap(counted -> counted.join().stream()).toList(),
          asking.stream().map(CompletableFuture::join).toList());
    } catch (CompletionException e) {
      // A refusal tells whoever asks what to do, so it must reach them as it is.
      throw e.getCause() instanceof Refusal refusal
          ? refusal
          : new IllegalStateException("The invariants could not be looked at", e.getCause());
    }
  }

  private <T> CompletableFuture<T> begun(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, threads);
  }

  private Proof shown(Instant since, Instant begin, Found looked) {
    List<Invariant> found = looked.all();
    broken.register(rows(found, i -> i.ok() ? 0 : 1), true);
    figures.register(rows(found, Invariant::figure), true);
    found.stream()
        .filter(i -> !i.ok())
        .forEach(
            i -> Log.errorf("Invariant %s is broken: %d %s", i.name(), i.figure(), i.meaning()));
    return new Proof(since, Duration.between(begin, clock.instant()), found);
  }

  private static List<MultiGauge.Row<?>> rows(
      List<Invariant> found, ToDoubleFunction<Invariant> figure) {
    return found.stream()
        .<MultiGauge.Row<?>>map(
            i -> MultiGauge.Row.of(Tags.of("invariant", i.name()), figure.applyAsDouble(i)))
        .toList();
  }
}
