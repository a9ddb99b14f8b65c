package org.supportmarket.ordering.trends;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.facts.FillFacts;

/**
 * Compares ledger, facts and index to the penny, writes down what it finds and tells of every
 * difference: in the log and as a metric.
 */
@ApplicationScoped
class Reconcile {
  private static final long NOT_COMPARED = -1;
  private static final Duration WHOLE_EVERY = Duration.ofDays(1);
  private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);

  private final FillFacts fillFacts;
  private final LedgerAgainstFacts ledger;
  private final FactsAgainstIndex index;
  private final Reconciliations book;
  private final Clock clock;
  private final AtomicLong ledgerApart;
  private final AtomicLong indexApart;

  Reconcile(
      FillFacts fillFacts,
      LedgerAgainstFacts ledger,
      FactsAgainstIndex index,
      Reconciliations book,
      Clock clock,
      MeterRegistry meters) {
    this.fillFacts = fillFacts;
    this.ledger = ledger;
    this.index = index;
    this.book = book;
    this.clock = clock;
    ledgerApart = shown(meters, "ledger_facts");
    indexApart = shown(meters, "facts_index");
  }

  /** Of all months there are. */
  Reconciliation run() {
    return since(BEFORE_ALL, true);
  }

  /** Of the months in which something may have come since, unless all were not looked at today. */
  Reconciliation ofLatest() {
    Instant now = clock.instant();
    LocalDate lastMonth = LocalDate.ofInstant(now, Time.PEOPLES_ZONE).minusMonths(1);
    return book.wasWholeSince(now.minus(WHOLE_EVERY))
        ? since(lastMonth.withDayOfMonth(1), false)
        : run();
  }

  private Reconciliation since(LocalDate day, boolean whole) {
    fillFacts.once();
    Instant begin = clock.instant();
    Reconciliation found = new Reconciliation(begin, whole, ledger.apart(day), index.apart(day));
    Reconciliations.Apart all = book.keep(found);
    ledgerApart.set(all.ledgerPence());
    indexApart.set(found.index().isEmpty() ? NOT_COMPARED : all.indexPence());
    tell("the ledger and the facts", found.ledger());
    found.index().ifPresent(apart -> tell("the facts and the index of purchases", apart));
    return found;
  }

  private static void tell(String what, Map<CouncilMonth, Long> apart) {
    apart.forEach(
        (month, pence) -> {
          if (pence > 0) {
            Log.errorf(
                "Of %s in %s, %s differ by %d pence", month.council(), month.month(), what, pence);
          }
        });
  }

  private static AtomicLong shown(MeterRegistry meters, String pair) {
    AtomicLong pence = new AtomicLong(NOT_COMPARED);
    Gauge.builder("support_market_reconciliation_apart_pence", pence, AtomicLong::get)
        .description("By how much they differed at the last look; 0 is well, -1 not compared")
        .tag("pair", pair)
        .register(meters);
    return pence;
  }
}
