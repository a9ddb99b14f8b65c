package org.supportmarket.ordering.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Change;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;

/** How much a supporter may spend: weighed in the transaction that takes the money. */
@ApplicationScoped
public class SpendLimits {
  /**
   * The delegation is held until the transaction ends, so that ending or changing it comes before
   * the order or after it and never in between; the month is changed by its own condition, so that
   * of two orders for the last of it one wins.
   */
  private static final String TAKE =
      """
      WITH d AS MATERIALIZED (
        SELECT d.id, d.order_limit_pence, d.month_limit_pence, d.kind,
               CASE WHEN d.provider_agreed THEN NULL ELSE coalesce(
                 (SELECT w.provider_id FROM provider_login w
                   WHERE w.issuer = d.issuer AND w.subject = d.subject AND w.active),
                 d.provider_id) END AS works_for
          FROM delegation d
         WHERE d.id = ? AND d.state = 'active' AND 'order' = ANY (d.actions)
           AND d.starts_on <= ? AND coalesce(d.ends_on, 'infinity') >= ?
           FOR SHARE OF d)
      INSERT INTO delegation_month AS m (delegation_id, month, spent_pence)
      SELECT d.id, ?, ?
        FROM d
       WHERE ? <= coalesce(d.order_limit_pence, ?) AND ? <= coalesce(d.month_limit_pence, ?)
         AND d.works_for IS DISTINCT FROM ?
         AND (d.kind <> 'fund_holder'
              OR ARRAY(SELECT h.budget_line_id FROM fund_held h WHERE h.delegation_id = d.id) @> ?)
      ON CONFLICT (delegation_id, month) DO UPDATE SET spent_pence = m.spent_pence + excluded.spent_pence
       WHERE m.spent_pence + excluded.spent_pence
             <= coalesce((SELECT d.month_limit_pence FROM d), m.spent_pence + excluded.spent_pence)
      """;

  private static final String HOLD =
      """
      INSERT INTO delegation_month AS m (delegation_id, month, spent_pence) VALUES (?, ?, 0)
      ON CONFLICT (delegation_id, month) DO UPDATE SET spent_pence = m.spent_pence
      """;

  private static final String GIVE_BACK =
      """
      UPDATE delegation_month SET spent_pence = greatest(spent_pence - ?, 0)
       WHERE delegation_id = ? AND month = ?
      """;

  private final Database database;
  private final WhyNot whyNot;

  SpendLimits(Database database, WhyNot whyNot) {
    this.database = database;
    this.whyNot = whyNot;
  }

  /**
   * Takes this order from what the supporter may spend; nothing where nobody acts by a delegation.
   * One statement.
   *
   * @throws Refusal delegation_ended, over_order_limit, over_month_limit, provider_conflict,
   *     not_held_by_you
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void take(Act act, Spending order) {
    database.together(taking(act, order));
  }

  /** What {@link #take} does, to be sent together with other changes; it refuses the same. */
  public List<Change> taking(Act act, Spending order) {
    if (act.delegation() == null) {
      return List.of();
    }
    long pence = order.pence();
    return List.of(
        Change.of(
                TAKE,
                act.delegation(),
                act.day(),
                act.day(),
                monthOf(act.day()),
                pence,
                pence,
                pence,
                pence,
                pence,
                order.provider(),
                order.pots().toArray(UUID[]::new))
            .orElse(() -> whyNot.explain(act, order)));
  }

  /**
   * Holds what the supporter may spend this month until the transaction ends. Whoever takes from it
   * several times, or after holding money, asks for this first: everybody else takes their limit
   * before the money, and none then waits for another in a circle.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold(Act act) {
    hold(act.delegation(), act.day());
  }

  /** The same of the month of this day; nothing where delegation is null. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold(UUID delegation, LocalDate spentOn) {
    if (delegation != null) {
      database.update(HOLD, delegation, monthOf(spentOn));
    }
  }

  /**
   * The money came back: it may be spent again, in the month it was spent in. Nothing where
   * delegation is null.
   *
   * @param spentOn the day the order was placed
   * @param pence less than nothing where it came to cost more than was ordered
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void giveBack(UUID delegation, LocalDate spentOn, long pence) {
    if (delegation != null && pence != 0) {
      database.update(GIVE_BACK, pence, delegation, monthOf(spentOn));
    }
  }

  /** A month is named by its first day. */
  static LocalDate monthOf(LocalDate day) {
    return day.withDayOfMonth(1);
  }
}
