package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Reads budgets with everything about them. */
@ApplicationScoped
public class BudgetCases {
  private static final String CASE =
      """
      SELECT l.*, t.release_every, t.release_timing, t.carry_over_percent, t.carry_over_of, t.contingency_who,
             t.contingency_most_pence, t.contribution_way, t.contribution_pence,
             r.cause, r.pence AS left_pence, r.carried_pence, r.carried_into, r.proposed_on,
             r.state AS left_state, r.decided_pence, r.takes_on, r.kept_pence, r.kept_into, sums.*,
             (SELECT coalesce(sum(c.pence), 0) FROM contribution c
               WHERE c.budget_line_id = l.id AND c.due_on <= ? AND NOT c.stopped) AS due,
             (SELECT coalesce(sum(e.pence), 0) FROM budget_event e
               WHERE e.budget_line_id = l.id AND e.kind = 'contribution_paid') AS paid_in
        FROM budget_line l
        LEFT JOIN budget_terms t ON t.budget_line_id = l.id
        LEFT JOIN proposed_reclaim r ON r.budget_line_id = l.id
       CROSS JOIN LATERAL (
         SELECT coalesce(sum(b.balance) FILTER (WHERE a.kind <> 'SOURCE'), 0)     AS allocated,
                coalesce(sum(b.balance) FILTER (WHERE a.kind = 'UNRELEASED'), 0)  AS unreleased,
                coalesce(sum(b.balance) FILTER (WHERE a.kind = 'AVAILABLE'), 0)   AS available,
                coalesce(sum(b.balance) FILTER (WHERE a.kind = 'CONTINGENCY'), 0) AS contingency,
                coalesce(sum(b.balance) FILTER (WHERE a.kind = 'RESERVED'), 0)    AS reserved,
                coalesce(sum(b.balance) FILTER (WHERE a.kind = 'COMMITTED'), 0)   AS committed,
                coalesce(sum(b.balance) FILTER (WHERE a.kind = 'DELIVERED'), 0)   AS delivered,
                coalesce(sum(b.balance) FILTER (WHERE a.kind = 'PAID'), 0)        AS paid,
                coalesce(sum(b.balance) FILTER (WHERE a.kind = 'RECLAIM'), 0)     AS reclaim
           FROM account a JOIN account_balance b ON b.account_id = a.id
          WHERE a.budget_line_id = l.id) sums
       WHERE l.id = ? AND l.person_id = ?
      """;

  private final Database database;
  private final Releases releases;
  private final BudgetEvents events;

  BudgetCases(Database database, Releases releases, BudgetEvents events) {
    this.database = database;
    this.releases = releases;
    this.events = events;
  }

  /** One of the person's budgets, as of this day; else budget_unknown. */
  public BudgetCaseView find(PersonRef person, UUID budget, LocalDate today) {
    List<ReleaseView> itsReleases = releases.of(budget);
    List<BudgetCaseView.Change> history = events.of(budget);
    return database
        .one(CASE, row -> view(row, itsReleases, history), today, budget, person.id())
        .orElseThrow(BudgetCases::unknown);
  }

  /** Refuses with budget_unknown unless it is one of the person's. */
  void check(PersonRef person, UUID budget) {
    database
        .one(
            "SELECT 1 FROM budget_line WHERE id = ? AND person_id = ?",
            row -> true,
            budget,
            person.id())
        .orElseThrow(BudgetCases::unknown);
  }

  static Refusal unknown() {
    return Refusal.of(OrderingProblem.BUDGET_UNKNOWN, "We know no such budget of this person.");
  }

  private static BudgetCaseView view(
      ResultSet row, List<ReleaseView> releases, List<BudgetCaseView.Change> history)
      throws SQLException {
    return new BudgetCaseView(
        row.getObject("id", UUID.class),
        row.getInt("version"),
        row.getObject("person_id", UUID.class),
        row.getString("funding_stream"),
        row.getString("holding_route"),
        row.getString("financial_year"),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        row.getObject("closed_on", LocalDate.class),
        sums(row),
        agreed(row),
        contribution(row),
        leftOver(row),
        releases,
        history);
  }

  private static BudgetCaseView.Sums sums(ResultSet row) throws SQLException {
    return new BudgetCaseView.Sums(
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

  private static BudgetCaseView.Agreed agreed(ResultSet row) throws SQLException {
    Array who = row.getArray("contingency_who");
    String of = row.getString("carry_over_of");
    return new BudgetCaseView.Agreed(
        row.getString("release_every"),
        row.getString("release_timing"),
        row.getInt("carry_over_percent"),
        of == null ? BudgetRules.NONE.carryOverOf() : of,
        who == null ? List.of() : List.of((String[]) who.getArray()),
        row.getLong("contingency_most_pence"));
  }

  private static BudgetCaseView.Contribution contribution(ResultSet row) throws SQLException {
    String way = row.getString("contribution_way");
    long due = row.getLong("due");
    long paid = row.getLong("paid_in");
    boolean owes = ContributionWay.GROSS.code().equals(way);
    return new BudgetCaseView.Contribution(
        way == null ? ContributionWay.NONE.code() : way,
        row.getLong("contribution_pence"),
        due,
        paid,
        owes ? Math.max(0, due - paid) : 0);
  }

  private static BudgetCaseView.LeftOver leftOver(ResultSet row) throws SQLException {
    return row.getString("cause") == null
        ? null
        : new BudgetCaseView.LeftOver(
            row.getString("cause"),
            row.getLong("left_pence"),
            row.getLong("carried_pence"),
            row.getObject("carried_into", UUID.class),
            row.getObject("proposed_on", LocalDate.class),
            row.getString("left_state"),
            row.getObject("decided_pence", Long.class),
            row.getObject("takes_on", LocalDate.class),
            row.getObject("kept_pence", Long.class),
            row.getObject("kept_into", UUID.class));
  }
}
