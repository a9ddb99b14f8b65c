package org.supportmarket.ordering.trends;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.supportmarket.kernel.database.Database;

/** What was found when ledger, facts and index were compared. */
@ApplicationScoped
public class Reconciliations {
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

  /** Of these there is nothing any more, neither in the ledger nor among the facts. */
  private static final String GONE =
      """
      UPDATE reconciliation SET ledger_apart_pence = 0, index_apart_pence = least(index_apart_pence, 0), checked_at = ?
       WHERE checked_at < ?
      """;

  private static final String ALL =
      """
      SELECT coalesce(sum(ledger_apart_pence), 0)::bigint, coalesce(sum(index_apart_pence), 0)::bigint
        FROM reconciliation
      """;
  private static final String ADD_RUN =
      """
      INSERT INTO reconciliation_run (checked_at, months, ledger_apart_pence, index_apart_pence, whole)
      VALUES (?, ?, ?, ?, ?)
      """;
  private static final String STAMP =
      """
      SELECT coalesce(m.checked_at, r.checked_at) AS checked_at, i.checked_at AS index_checked_at, r.index_apart_pence IS NOT NULL AS index_answers,
             coalesce(m.ledger, 0)::bigint AS ledger, coalesce(m.index, 0)::bigint AS index
        FROM (SELECT * FROM reconciliation_run ORDER BY id DESC LIMIT 1) r
        LEFT JOIN (SELECT checked_at FROM reconciliation_run
                    WHERE index_apart_pence IS NOT NULL ORDER BY id DESC LIMIT 1) i ON true
       CROSS JOIN (SELECT min(checked_at) FILTER (WHERE month BETWEEN ? AND ?) AS checked_at,
                          sum(ledger_apart_pence) AS ledger, sum(index_apart_pence) AS index
                     FROM reconciliation WHERE council = ?) m
      """;

  private final Database database;

  Reconciliations(Database database) {
    this.database = database;
  }

  /** By how much they differ in all months, as each was last looked at. */
  record Apart(long ledgerPence, long indexPence) {}

  @Transactional
  Apart keep(Reconciliation found) {
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
    if (found.whole()) {
      database.update(GONE, found.checkedAt(), found.checkedAt());
    }
    Apart all = database.one(ALL, row -> new Apart(row.getLong(1), row.getLong(2))).orElseThrow();
    database.update(
        ADD_RUN,
        found.checkedAt(),
        months.size(),
        all.ledgerPence(),
        index.isEmpty() ? null : all.indexPence(),
        found.whole());
    database.update(
        "DELETE FROM reconciliation_run WHERE checked_at < ?", found.checkedAt().minus(KEPT));
    return all;
  }

  /** Whether all months were looked at since then. */
  boolean wasWholeSince(Instant when) {
    return database
        .one(
            "SELECT EXISTS (SELECT FROM reconciliation_run WHERE whole AND checked_at > ?)",
            row -> row.getBoolean(1),
            when)
        .orElseThrow();
  }

  /**
   * What was last found of a council; empty if nothing was ever compared.
   *
   * @param shown the months of which is said when they were looked at
   */
  Optional<ReconciliationStamp> of(String council, Period shown) {
    return database.one(
        STAMP, Reconciliations::stamp, shown.from().atDay(1), shown.to().atDay(1), council);
  }

  /** The same of all its months. */
  public Optional<ReconciliationStamp> of(String council) {
    return of(council, new Period(YearMonth.of(2000, 1), YearMonth.of(2100, 12)));
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
