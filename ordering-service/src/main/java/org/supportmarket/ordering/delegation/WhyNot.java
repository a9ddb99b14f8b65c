package org.supportmarket.ordering.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.ledger.Pounds;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Why a supporter's order was not taken, once it was not. */
@ApplicationScoped
class WhyNot {
  private static final String AS_IT_STANDS =
      """
      SELECT d.state = 'active' AND 'order' = ANY (d.actions) AND d.starts_on <= ?
               AND coalesce(d.ends_on, 'infinity') >= ? AS usable,
             d.order_limit_pence, d.month_limit_pence, coalesce(m.spent_pence, 0) AS spent_pence,
             d.kind = 'fund_holder' AND NOT
               ARRAY(SELECT h.budget_line_id FROM fund_held h WHERE h.delegation_id = d.id) @> ?
               AS not_held
        FROM delegation d
        LEFT JOIN delegation_month m ON m.delegation_id = d.id AND m.month = ?
       WHERE d.id = ?
      """;

  private final Database database;

  WhyNot(Database database) {
    this.database = database;
  }

  private record Standing(
      boolean usable, Long orderLimit, Long monthLimit, long spent, boolean notHeld) {}

  Refusal explain(Act act, Spending order) {
    Standing now =
        database
            .one(
                AS_IT_STANDS,
                row ->
                    new Standing(
                        row.getBoolean("usable"),
                        row.getObject("order_limit_pence", Long.class),
                        row.getObject("month_limit_pence", Long.class),
                        row.getLong("spent_pence"),
                        row.getBoolean("not_held")),
                act.day(),
                act.day(),
                order.pots().toArray(UUID[]::new),
                SpendLimits.monthOf(act.day()),
                act.delegation())
            .orElseThrow();
    if (!now.usable()) {
      return Refusal.of(
          OrderingProblem.DELEGATION_ENDED, "You may no longer order for this person. Ask them.");
    }
    if (now.notHeld()) {
      return Refusal.of(
          OrderingProblem.NOT_HELD_BY_YOU, "You can pay only from the money you hold for them.");
    }
    if (now.orderLimit() != null && order.pence() > now.orderLimit()) {
      return Refusal.of(
          OrderingProblem.OVER_ORDER_LIMIT,
          "You may spend at most %s on one order for them. This costs %s."
              .formatted(Pounds.of(now.orderLimit()), Pounds.of(order.pence())),
          Map.of("order_limit_pence", now.orderLimit()));
    }
    if (now.monthLimit() != null && order.pence() > now.monthLimit() - now.spent()) {
      long left = Math.max(now.monthLimit() - now.spent(), 0);
      return Refusal.of(
          OrderingProblem.OVER_MONTH_LIMIT,
          "You may spend at most %s for them this month and have %s of it left. This costs %s."
              .formatted(Pounds.of(now.monthLimit()), Pounds.of(left), Pounds.of(order.pence())),
          Map.of("month_limit_pence", now.monthLimit(), "month_left_pence", left));
    }
    return Refusal.of(
        OrderingProblem.PROVIDER_CONFLICT,
        "You work for this provider. The person's council has to agree before you buy from it for"
            + " them.");
  }
}
