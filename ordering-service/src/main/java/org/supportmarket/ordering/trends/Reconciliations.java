package org.supportmarket.ordering.trends;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.supportmarket.kernel.database.Database;

/** What was found when ledger, facts and index were compared. */
@ApplicationScoped
class Reconciliations {
  private static final Duration KEPT = Duration.ofDays(90);

  private static final String KEEP =
      """
      INSERT INTO reconciliation AS last (council, month, ledger_apart_pence, index_apart_pence, checked_at)
      SELECT f.council, f.month, f.ledger, f.index, ?
        FROM unnest(?, ?, ?, ?) AS f(council, month, ledger, index)
      ON CONFLICT (council, month) DO UPDATE
         SET ledger_apart_pence = excluded.ledger_apart_pence,
             index_apart_pence = coalesce(excluded.index_apart_pence, last.index_apart_pence),
             checked_at = excluded.checked_at
      """;
  private static final String ADD_RUN =
      "INSERT INTO reconciliation_run (checked_at, months, ledger_apart_pence, index_apart_pence) VALUES (?, ?, ?, ?)";
  private static final String STAMP =
      """
      SELECT r.checked_at, i.checked_at AS index_checked_at, r.index_apart_pence IS NOT NULL AS index_answers,
             coalesce(m.ledger, 0)::bigint AS ledger, coalesce(m.index, 0)::bigint AS index
        FROM (SELECT * FROM reconciliation_run ORDER BY id DESC LIMIT 1) r
        LEFT JOIN (SELECT checked_at FROM reconciliation_run
                    WHERE index_apart_pence IS NOT NULL ORDER BY id DESC LIMIT 1) i ON true
       CROSS JOIN (SELECT sum(ledger_apart_pence) AS ledger, sum(index_apart_pence) AS index
                     FROM reconciliation WHERE council = ?) m
      """;

  private final Database database;

  Reconciliations(Database database) {
    this.database = database;
  }

  @Transactional
  void keep(Reconciliation found) {
    Optional<Map<CouncilMonth, Long>> index = found.index();
    TreeSet<CouncilMonth> known = new TreeSet<>(found.ledger().keySet());
    index.ifPresent(apart -> known.addAll(apart.keySet()));
    List<CouncilMonth> months = List.copyOf(known);
    database.update(
        KEEP,
        found.checkedAt(),
        months.stream().map(CouncilMonth::council).toArray(String[]::new),
        months.stream().map(month -> month.month().atDay(1)).toArray(LocalDate[]::new),
        months.stream().map(month -> found.ledger().getOrDefault(month, 0L)).toArray(Long[]::new),
        months.stream()
            .map(month -> index.map(apart -> apart.getOrDefault(month, 0L)).orElse(null))
            .toArray(Long[]::new));
    database.update(
        ADD_RUN,
        found.checkedAt(),
        months.size(),
        found.ledgerApartPence(),
        found.indexApartPence().orElse(null));
    database.update(
        "DELETE FROM reconciliation_run WHERE checked_at < ?", found.checkedAt().minus(KEPT));
  }

  /** What was last found of a council; empty if nothing was ever compared. */
  Optional<ReconciliationStamp> of(String council) {
    return database.one(STAMP, Reconciliations::stamp, council);
  }

  private static ReconciliationStamp stamp(ResultSet row) throws SQLException {
    long ledger = row.getLong("ledger");
    long index = row.getLong("index");
    Instant indexCheckedAt = instant(row, "index_checked_at");
    return new ReconciliationStamp(
        instant(row, "checked_at"),
        ledger == 0,
        ledger,
        row.getBoolean("index_answers"),
        indexCheckedAt,
        indexCheckedAt == null ? null : index == 0);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
