package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.ledger.Transfer;

/** Which money is held for which occurrence: an order can only ever move its own. */
@ApplicationScoped
class Holds {
  private static final String OPEN =
      """
      SELECT occurrence_id, order_line_id, budget_line_id, state, pence FROM hold
       WHERE order_id = ? AND state <> 'RELEASED' ORDER BY occurrence_id, budget_line_id
      """;
  private static final String ADD =
      """
      WITH new AS (
        SELECT * FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::bigint[], ?::text[])
                   AS n(occurrence_id, order_line_id, budget_line_id, pence, state)),
      paying AS (
        INSERT INTO funding (occurrence_id, budget_line_id, pence)
        SELECT occurrence_id, budget_line_id, pence FROM new)
      INSERT INTO hold (occurrence_id, budget_line_id, order_id, order_line_id, person_id, council, provider_id,
                        pence, state)
      SELECT n.occurrence_id, n.budget_line_id, o.id, n.order_line_id, o.person_id, o.council, o.provider_id,
             n.pence, n.state
        FROM new n, orders o WHERE o.id = ?
      """;
  private static final String MOVE =
      """
      UPDATE hold h SET state = m.new_state, pence = m.kept, back_pence = h.back_pence + h.pence - m.kept
        FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::bigint[])
               AS m(occurrence_id, budget_line_id, state, pence, new_state, kept)
       WHERE h.occurrence_id = m.occurrence_id AND h.budget_line_id = m.budget_line_id
         AND h.state = m.state AND h.pence = m.pence AND h.order_id = ?
      """;

  private final Database database;

  Holds(Database database) {
    this.database = database;
  }

  /** What is held for an order, or owed for it. */
  List<Hold> of(Order order) {
    return database.query(OPEN, Holds::holdIn, order.id());
  }

  /** Holds money for occurrences of an order that is in the database. */
  List<Transfer> add(Order order, List<Hold> holds) {
    database.update(
        ADD,
        ids(holds, Hold::occurrence),
        ids(holds, Hold::orderLine),
        ids(holds, Hold::pot),
        holds.stream().map(Hold::pence).toArray(Long[]::new),
        holds.stream().map(hold -> hold.state().name()).toArray(String[]::new),
        order.id());
    return holds.stream().map(Hold::taken).toList();
  }

  /** Moves what is still held as it was seen, all of it or nothing. */
  List<Transfer> move(Order order, Step step, List<Hold.Move> moves) {
    if (moves.isEmpty()) {
      return List.of();
    }
    List<Hold> holds = moves.stream().map(Hold.Move::hold).toList();
    int moved =
        database.update(
            MOVE,
            ids(holds, Hold::occurrence),
            ids(holds, Hold::pot),
            holds.stream().map(hold -> hold.state().name()).toArray(String[]::new),
            holds.stream().map(Hold::pence).toArray(Long[]::new),
            moves.stream().map(move -> move.state().name()).toArray(String[]::new),
            moves.stream().map(Hold.Move::keptPence).toArray(Long[]::new),
            order.id());
    if (moved != moves.size()) {
      throw Refusal.of(step.tooLate(), "The money of this order is no longer where it was.");
    }
    return moves.stream().flatMap(Hold.Move::transfers).toList();
  }

  private static UUID[] ids(List<Hold> holds, Function<Hold, UUID> of) {
    return holds.stream().map(of).toArray(UUID[]::new);
  }

  private static Hold holdIn(ResultSet row) throws SQLException {
    return new Hold(
        row.getObject("occurrence_id", UUID.class),
        row.getObject("order_line_id", UUID.class),
        row.getObject("budget_line_id", UUID.class),
        HoldState.valueOf(row.getString("state")),
        row.getLong("pence"));
  }
}
