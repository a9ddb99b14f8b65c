package org.supportmarket.ordering.trends;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.supportmarket.ordering.facts.FillFacts;

/**
 * Compares ledger, facts and index to the penny, writes down what it finds and tells of every
 * difference: in the log and as a metric.
 */
@ApplicationScoped
class Reconcile {
  private static final long NOT_COMPARED = -1;

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

  Reconciliation run() {
    fillFacts.once();
    Instant begin = clock.instant();
    Reconciliation found = new Reconciliation(begin, ledger.apart(), index.apart());
    book.keep(found);
    ledgerApart.set(found.ledgerApartPence());
    indexApart.set(found.indexApartPence().orElse(NOT_COMPARED));
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
