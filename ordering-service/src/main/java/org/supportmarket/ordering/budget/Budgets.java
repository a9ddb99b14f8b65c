package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.person.PersonRef;

/** A person's budgets with their balances, in one statement. */
@ApplicationScoped
public class Budgets {
  private static final String ALL =
      """
      SELECT l.id, l.financial_year, l.funding_stream, l.holding_route, l.starts_on, l.ends_on, sums.*
        FROM budget_line l
       CROSS JOIN LATERAL (
         SELECT coalesce(sum(b.balance) FILTER (WHERE a.kind <> 'SOURCE'), 0)     AS allocated,
                coalesce(sum(b.balance) FILTER (WHERE a.kind = 'UNRELEASED'), 0)  AS unreleased,
                coalesce(sum(b.balance) FILTER (WHERE a.kind = 'AVAILABLE'), 0)   AS available,
                coalesce(sum(b.balance) FILTER (WHERE a.kind = 'CONTINGENCY'), 0) AS contingency,
                coalesce(sum(b.balance) FILTER (WHERE a.kind = 'RESERVED'), 0)    AS reserved,
                coalesce(sum(b.balance) FILTER (WHERE a.kind = 'COMMITTED'), 0)   AS committed,
                coalesce(sum(b.balance) FILTER (WHERE a.kind = 'DELIVERED'), 0)   AS delivered,
                coalesce(sum(b.balance) FILTER (WHERE a.kind = 'PAID'), 0)        AS paid
           FROM account a JOIN account_balance b ON b.account_id = a.id
          WHERE a.budget_line_id = l.id) sums
       WHERE l.person_id = ?
      """;
  private static final String USABLE =
      " AND ?::date BETWEEN l.starts_on AND least(l.closed_on - 1, l.ends_on)";
  private static final String ORDER = " ORDER BY l.starts_on DESC, sums.available DESC, l.id";
  private static final String HELD = " FOR SHARE OF l";

  private final Database database;

  Budgets(Database database) {
    this.database = database;
  }

  /** Every budget the person ever had, the newest first. */
  public List<BudgetView> all(PersonRef person) {
    return database.query(ALL + ORDER, Budgets::view, person.id());
  }

  /** Those that can be used on this day. */
  public List<BudgetView> usable(PersonRef person, LocalDate day) {
    return database.query(ALL + USABLE + ORDER, Budgets::view, person.id(), day);
  }

  /**
   * The same for whoever is about to take from them: until the transaction ends none of them is
   * closed or changed, and one that is being closed is waited for.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<BudgetView> held(PersonRef person, LocalDate day) {
    return database.query(ALL + USABLE + ORDER + HELD, Budgets::view, person.id(), day);
  }

  /** Whether this is a budget of the person, usable or not. */
  public boolean exists(PersonRef person, UUID budget) {
    return database
        .one(
            "SELECT 1 FROM budget_line WHERE id = ? AND person_id = ?",
            row -> true,
            budget,
            person.id())
        .isPresent();
  }

  private static BudgetView view(ResultSet row) throws SQLException {
    return new BudgetView(
        row.getObject("id", UUID.class),
        row.getString("financial_year"),
        row.getString("funding_stream"),
        row.getString("holding_route"),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        row.getLong("allocated"),
        row.getLong("unreleased"),
        row.getLong("available"),
        row.getLong("contingency"),
        row.getLong("reserved"),
        row.getLong("committed"),
        row.getLong("delivered"),
        row.getLong("paid"));
  }
}
