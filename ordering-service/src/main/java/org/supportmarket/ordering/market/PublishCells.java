package org.supportmarket.ordering.market;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.ordering.budget.FinancialYear;
import org.supportmarket.ordering.disclosure.Protection;

/**
 * Puts the figures of the market together from the facts, protects each cell once and exchanges
 * what people see for it, in one step. A council's figures of a year are of one moment. Years in
 * which nothing was bought since the last time stay as they are.
 */
@ApplicationScoped
class PublishCells {
  private final Publications publications;
  private final FactYears years;
  private final ReadCells read;
  private final CellIndex index;
  private final MarketKey key;
  private final Event<CellsPublished> published;
  private final Clock clock;

  PublishCells(
      Publications publications,
      FactYears years,
      ReadCells read,
      CellIndex index,
      MarketKey key,
      Event<CellsPublished> published,
      Clock clock) {
    this.publications = publications;
    this.years = years;
    this.read = read;
    this.index = index;
    this.key = key;
    this.published = published;
    this.clock = clock;
  }

  /** The publication made; empty if another is being made just now. */
  Optional<Publication> publish(String askedBy) {
    return publish(askedBy, false);
  }

  /**
   * The same.
   *
   * @param all also the years of which nothing has changed
   */
  Optional<Publication> publish(String askedBy, boolean all) {
    long last = publications.latest().map(Publication::lastFact).orElse(0L);
    Optional<UUID> begun = publications.begin(askedBy, clock.instant());
    begun.ifPresent(id -> publish(id, all, last));
    return begun.flatMap(_ -> publications.latest());
  }

  private void publish(UUID id, boolean all, long last) {
    boolean done = false;
    try (CellExchange exchange = new CellExchange(index)) {
      List<FactYears.Council> councils = years.councils();
      Map<FinancialYear, String> kept = all ? Map.of() : kept(last);
      Publications.Totals totals = new Publications.Totals();
      Protection protection = key.protection();
      Set<FinancialYear> wanted = years.years(councils);
      wanted.removeAll(kept.keySet());
      for (FinancialYear year : wanted) {
        exchange.start(year);
        add(year, councils, protection, exchange, totals);
        exchange.end(year);
      }
      if (!wanted.isEmpty()) {
        exchange.commit(kept.values());
      }
      Instant publishedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      publications.finish(id, publishedAt, totals);
      done = true;
      Log.infof("Published the figures of the market: %s", totals);
      published.fire(
          new CellsPublished(publishedAt, councils.stream().map(FactYears.Council::gss).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException("The figures of the market could not be published", e);
    } finally {
      if (!done) {
        publications.giveUp(id, clock.instant());
      }
    }
  }

  /** The indices of those years in which nothing has happened since the fact of that number. */
  private Map<FinancialYear, String> kept(long last) {
    Map<FinancialYear, String> kept = index.held();
    kept.keySet().removeAll(years.since(last));
    return kept;
  }

  private void add(
      FinancialYear year,
      List<FactYears.Council> councils,
      Protection protection,
      CellExchange exchange,
      Publications.Totals totals)
      throws IOException {
    Words words = new Words();
    Map<Table, CellSums> england = new LinkedHashMap<>();
    England.TABLES.forEach(table -> england.put(table, new CellSums()));
    for (FactYears.Council council : councils) {
      if (!council.boughtIn(year)) {
        continue;
      }
      YearFacts facts = read.of(council.gss(), year, words);
      totals.addFacts(council.gss(), facts.size());
      for (List<Table> tables : Lattice.TOGETHER) {
        List<Cell> cells = new ArrayList<>();
        for (Table table : tables) {
          CellSums sums = ReadCells.cells(council.gss(), table, facts);
          cells.addAll(
              Cell.told(
                  council.gss(),
                  ReadCells.named(
                      council.gss(), table, year, words, sums, ReadCells.providers(table, facts)),
                  protection));
          if (England.has(council.gss()) && england.containsKey(table)) {
            england.get(table).add(sums);
          }
        }
        add(cells, year, exchange, totals);
      }
    }
    for (List<Table> tables : Lattice.TOGETHER) {
      List<Cell> cells = new ArrayList<>();
      for (Table table : tables) {
        if (england.containsKey(table)) {
          cells.addAll(
              Cell.told(
                  England.GSS, England.named(table, year, words, england.get(table)), protection));
        }
      }
      add(cells, year, exchange, totals);
    }
  }

  private static void add(
      List<Cell> cells, FinancialYear year, CellExchange exchange, Publications.Totals totals)
      throws IOException {
    exchange.add(year, CellSeries.of(year, cells));
    totals.addCells(cells);
  }
}
