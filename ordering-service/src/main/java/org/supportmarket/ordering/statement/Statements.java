package org.supportmarket.ordering.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.person.PersonRef;

/** Reads statements out of the postings, by the day they count for. */
@ApplicationScoped
class Statements {
  private static final int MOST_ENTRIES = 10_000;

  private static final String SUMS =
      """
      SELECT coalesce(sum(p.amount_pence) FILTER (WHERE a.kind <> 'SOURCE'), 0)     AS allocated,
             coalesce(sum(p.amount_pence) FILTER (WHERE a.kind = 'UNRELEASED'), 0)  AS unreleased,
             coalesce(sum(p.amount_pence) FILTER (WHERE a.kind = 'AVAILABLE'), 0)   AS available,
             coalesce(sum(p.amount_pence) FILTER (WHERE a.kind = 'CONTINGENCY'), 0) AS contingency,
             coalesce(sum(p.amount_pence) FILTER (WHERE a.kind = 'RESERVED'), 0)    AS reserved,
             coalesce(sum(p.amount_pence) FILTER (WHERE a.kind = 'COMMITTED'), 0)   AS committed,
             coalesce(sum(p.amount_pence) FILTER (WHERE a.kind = 'DELIVERED'), 0)   AS delivered,
             coalesce(sum(p.amount_pence) FILTER (WHERE a.kind = 'PAID'), 0)        AS paid,
             coalesce(sum(p.amount_pence) FILTER (WHERE a.kind = 'RECLAIM'), 0)     AS reclaim
        FROM budget_line l
        JOIN account a ON a.budget_line_id = l.id
        JOIN posting p ON p.account_id = a.id
        JOIN posting_group g ON g.id = p.group_id
       WHERE l.id = ANY (?) AND g.effective_date < ?
      """;

  private static final String ENTRIES =
      """
      SELECT g.recorded_at, g.effective_date, g.kind, g.order_id, a.budget_line_id, o.provider_name,
             (SELECT min(ol.name) FROM order_line ol WHERE ol.order_id = o.id AND ol.position = 1) AS first_line,
             (SELECT count(*) FROM order_line ol WHERE ol.order_id = o.id) AS line_count,
             coalesce(sum(p.amount_pence) FILTER (WHERE a.kind = 'AVAILABLE'), 0) AS amount
        FROM budget_line l
        JOIN account a ON a.budget_line_id = l.id
        JOIN posting p ON p.account_id = a.id
        JOIN posting_group g ON g.id = p.group_id
        LEFT JOIN orders o ON o.id = g.order_id
       WHERE l.id = ANY (?) AND g.effective_date BETWEEN ? AND ?
       GROUP BY g.id, a.budget_line_id, o.id
       ORDER BY g.effective_date, g.id, a.budget_line_id
       LIMIT ?
      """;

  /** What the person owed and paid of their assessed contribution; it moves nothing. */
  private static final String CONTRIBUTIONS =
      """
      SELECT l.opened_at AS recorded_at, c.due_on AS effective_date, 'contribution_due' AS kind, t.contribution_way,
             c.budget_line_id, c.pence
        FROM budget_line l
        JOIN budget_terms t ON t.budget_line_id = l.id
        JOIN contribution c ON c.budget_line_id = l.id AND NOT c.stopped
       WHERE l.id = ANY (?) AND c.due_on BETWEEN ? AND ?
       UNION ALL
      SELECT e.recorded_at, e.effective_date, e.kind, 'gross', e.budget_line_id, e.pence
        FROM budget_event e
       WHERE e.budget_line_id = ANY (?) AND e.kind = 'contribution_paid' AND e.effective_date BETWEEN ? AND ?
      """;

  private final Database database;
  private final Parts parts;

  Statements(Database database, Parts parts) {
    this.database = database;
    this.parts = parts;
  }

  private record Move(
      Timestamp recordedAt,
      LocalDate effectiveDate,
      String kind,
      UUID order,
      String description,
      UUID budget,
      long amount) {}

  /** Opening, entries and closing as of one moment, so that they add up while orders go on. */
  StatementView of(PersonRef person, Period period, Pots pots) {
    return database.snapshot(() -> read(person, period, pots));
  }

  private StatementView read(PersonRef person, Period period, Pots pots) {
    UUID[] budgets = pots.ids(database, person);
    List<Move> moves =
        new ArrayList<>(
            database.query(
                ENTRIES, Statements::move, budgets, period.from(), period.to(), MOST_ENTRIES + 1));
    moves.addAll(contributions(budgets, period));
    moves.sort(Comparator.comparing(Move::effectiveDate));
    if (moves.size() > MOST_ENTRIES) {
      throw Period.refusal(
          "So much happened in this time that it has to be shown in parts. Choose fewer days.");
    }
    StatementView.Sums opening = sumsBefore(budgets, period.from());
    StatementView.Sums closing = sumsBefore(budgets, period.to().plusDays(1));
    List<Parts.Purpose> purposes = parts.purposes(budgets, period);
    return new StatementView(
        period.from(),
        period.to(),
        person.id(),
        pots.words(),
        opening,
        parts.flow(budgets, period),
        closing,
        Parts.summed(purposes.stream().map(Parts.Purpose::ofCategory)),
        Parts.summed(purposes.stream().map(Parts.Purpose::ofOutcome)),
        entries(moves, opening));
  }

  private StatementView.Sums sumsBefore(UUID[] budgets, LocalDate day) {
    return database.one(SUMS, Statements::sums, budgets, day).orElseThrow();
  }

  private static List<StatementView.Entry> entries(List<Move> moves, StatementView.Sums opening) {
    List<StatementView.Entry> entries = new ArrayList<>();
    long available = opening.availablePence();
    for (Move move : moves) {
      available = Math.addExact(available, move.amount());
      entries.add(
          new StatementView.Entry(
              move.recordedAt().toInstant(),
              move.effectiveDate(),
              move.kind(),
              move.order(),
              move.description(),
              move.budget(),
              move.amount(),
              available));
    }
    return entries;
  }

  private List<Move> contributions(UUID[] budgets, Period period) {
    return database.query(
        CONTRIBUTIONS,
        row ->
            new Move(
                row.getTimestamp("recorded_at"),
                row.getObject("effective_date", LocalDate.class),
                row.getString("kind"),
                null,
                Description.ofContribution(
                    row.getString("kind"), row.getString("contribution_way"), row.getLong("pence")),
                row.getObject("budget_line_id", UUID.class),
                0),
        budgets,
        period.from(),
        period.to(),
        budgets,
        period.from(),
        period.to());
  }

  private static Move move(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    return new Move(
        row.getTimestamp("recorded_at"),
        row.getObject("effective_date", LocalDate.class),
        kind,
        row.getObject("order_id", UUID.class),
        Description.of(
            kind,
            row.getString("provider_name"),
            row.getString("first_line"),
            row.getInt("line_count")),
        row.getObject("budget_line_id", UUID.class),
        row.getLong("amount"));
  }

  private static StatementView.Sums sums(ResultSet row) throws SQLException {
    return new StatementView.Sums(
        row.getLong("allocated"),
        row.getLong("unreleased"),
        row.getLong("available"),
        row.getLong("contingency"),
        row.getLong("reserved"),
        row.getLong("committed"),
        row.getLong("delivered"),
        row.getLong("paid"),
        row.getLong("reclaim"));
  }
}
