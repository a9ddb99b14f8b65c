package org.supportmarket.ordering.market;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.index.Rollover;
import org.supportmarket.ordering.disclosure.Protection;
import org.supportmarket.ordering.disclosure.SafeCell;

/**
 * Puts all figures of the market together from the facts, protects each cell once and exchanges
 * what people see for it, whole. A council's figures are of one moment.
 */
@ApplicationScoped
class PublishCells {
  private static final String COUNCILS =
      "SELECT council, count(*) FROM purchase_fact GROUP BY council ORDER BY council";

  private final Publications publications;
  private final ReadCells read;
  private final CellIndex index;
  private final Database database;
  private final Clock clock;

  PublishCells(
      Publications publications, ReadCells read, CellIndex index, Database database, Clock clock) {
    this.publications = publications;
    this.read = read;
    this.index = index;
    this.database = database;
    this.clock = clock;
  }

  private record Council(String gss, long facts) {}

  private record TableAndPeriod(Table table, LocalDate period) {}

  /** The publication made; empty if another is being made just now. */
  Optional<Publication> publish(String askedBy) {
    Optional<UUID> begun = publications.begin(askedBy, clock.instant());
    begun.ifPresent(this::publish);
    return begun.flatMap(_ -> publications.latest());
  }

  private void publish(UUID id) {
    boolean done = false;
    try (Rollover rollover = index.startNew()) {
      Publications.Totals totals = new Publications.Totals();
      Instant publishedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      Protection protection = new Protection(key());
      for (Council council : councils()) {
        List<Cell> cells = cells(council.gss(), protection, publishedAt);
        index.add(rollover, cells);
        totals.add(council.facts(), cells);
      }
      rollover.commit();
      publications.finish(id, publishedAt, totals);
      done = true;
      Log.infof("Published the figures of the market: %s", totals);
    } catch (IOException e) {
      throw new UncheckedIOException("The figures of the market could not be published", e);
    } finally {
      if (!done) {
        publications.giveUp(id, clock.instant());
      }
    }
  }

  private List<Cell> cells(String council, Protection protection, Instant publishedAt) {
    List<ReadCells.Found> found = read.of(council);
    Map<String, SafeCell> safe =
        found.stream()
            .collect(Collectors.groupingBy(one -> new TableAndPeriod(one.table(), one.period())))
            .values()
            .stream()
            .flatMap(
                table ->
                    protection
                        .protect(table.stream().map(ReadCells.Found::exact).toList())
                        .stream())
            .collect(Collectors.toMap(SafeCell::id, cell -> cell));
    return found.stream()
        .map(one -> Cell.of(council, one, safe.get(one.exact().id()), publishedAt))
        .toList();
  }

  private List<Council> councils() {
    return database.query(COUNCILS, row -> new Council(row.getString(1), row.getLong(2)));
  }

  private byte[] key() {
    return database.one("SELECT key FROM market_key", row -> row.getBytes(1)).orElseThrow();
  }
}
