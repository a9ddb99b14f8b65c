package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.ledger.AccountKind;
import org.supportmarket.ordering.ledger.Transfer;

/** Which money is held for which occurrence: an order can only ever move its own. */
@ApplicationScoped
class Holds {
  private static final String RESERVE =
      """
      WITH paying AS (
        INSERT INTO funding (occurrence_id, budget_line_id, pence)
        SELECT o.id, ?, o.pence FROM unnest(?::uuid[], ?::bigint[]) AS o(id, pence)
        RETURNING occurrence_id, budget_line_id, pence)
      INSERT INTO hold (occurrence_id, budget_line_id, order_id, order_line_id, person_id, council, provider_id,
                        pence, state)
      SELECT paying.occurrence_id, paying.budget_line_id, ?, o.line, ?, ?, ?, paying.pence, 'RESERVED'
        FROM paying JOIN unnest(?::uuid[], ?::uuid[]) AS o(id, line) ON o.id = paying.occurrence_id
      """;
  private static final String MOVE =
      """
      UPDATE hold SET state = ? WHERE order_id = ? AND state = ?
      RETURNING occurrence_id, order_line_id, budget_line_id, pence
      """;

  private final Database database;

  Holds(Database database) {
    this.database = database;
  }

  /** Holds the money of a new order, which must be in the database; says how it has to move. */
  List<Transfer> reserve(Order order) {
    List<Occurrence> occurrences =
        order.lines().stream().flatMap(line -> line.occurrences().stream()).toList();
    UUID[] ids = occurrences.stream().map(Occurrence::id).toArray(UUID[]::new);
    database.update(
        RESERVE,
        order.budgetLineId(),
        ids,
        occurrences.stream().map(Occurrence::pence).toArray(Long[]::new),
        order.id(),
        order.person().id(),
        order.person().council(),
        order.providerId(),
        ids,
        occurrences.stream().map(Occurrence::orderLineId).toArray(UUID[]::new));
    return occurrences.stream()
        .map(
            o ->
                new Transfer(
                    order.budgetLineId(),
                    AccountKind.AVAILABLE,
                    AccountKind.RESERVED,
                    o.pence(),
                    o.orderLineId(),
                    o.id()))
        .toList();
  }

  /** Moves what is still held in the one state to the other; what was moved before stays. */
  List<Transfer> move(Order order, HoldState from, HoldState to) {
    return database.query(
        MOVE,
        row ->
            new Transfer(
                row.getObject("budget_line_id", UUID.class),
                from.account(),
                to.account(),
                row.getLong("pence"),
                row.getObject("order_line_id", UUID.class),
                row.getObject("occurrence_id", UUID.class)),
        to,
        order.id(),
        from);
  }
}
