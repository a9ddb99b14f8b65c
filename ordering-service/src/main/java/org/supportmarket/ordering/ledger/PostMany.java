package org.supportmarket.ordering.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.supportmarket.kernel.database.Database;

/** Moves money of many people at once, each in a group of its own, with one statement in all. */
@ApplicationScoped
public class PostMany {
  private static final String POST =
      Balances.CHANGE
          + """
          moved AS MATERIALIZED (
            SELECT * FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::bigint[])
                       AS m(cause, person_id, council, budget_line_id, from_kind, to_kind, pence)),
          g AS (
            INSERT INTO posting_group (kind, cause, person_id, council, actor, effective_date)
            SELECT ?::text, cause, person_id, council, ?::text, ?::date FROM moved
             WHERE (SELECT count(*) FROM changed) = ?
            RETURNING id, cause)
          INSERT INTO posting (group_id, account_id, amount_pence)
          SELECT g.id, a.id, CASE a.kind WHEN moved.from_kind THEN -moved.pence ELSE moved.pence END
            FROM moved JOIN g ON g.cause = moved.cause
            JOIN account a ON a.budget_line_id = moved.budget_line_id AND a.kind IN (moved.from_kind, moved.to_kind)
          """;

  private final Database database;
  private final Balances balances;

  PostMany(Database database, Balances balances) {
    this.database = database;
    this.balances = balances;
  }

  /**
   * One move.
   *
   * @param cause the one event behind it; a second group with the same cause is refused
   */
  public record Moved(UUID cause, UUID person, String council, Transfer transfer) {}

  /**
   * All of them or none.
   *
   * @param actor a job of ours
   * @throws InsufficientFunds if an account holds too little; the transaction must then be rolled
   *     back
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void post(String kind, String actor, LocalDate day, List<Moved> moves) {
    Balances.Change change = Balances.of(moves.stream().map(Moved::transfer).toList());
    int posted =
        database.update(
            POST,
            change.budgetLines(),
            change.kinds(),
            change.pence(),
            column(moves, Moved::cause, UUID[]::new),
            column(moves, Moved::person, UUID[]::new),
            column(moves, Moved::council, String[]::new),
            column(moves, move -> move.transfer().budgetLine(), UUID[]::new),
            column(moves, move -> move.transfer().from().name(), String[]::new),
            column(moves, move -> move.transfer().to().name(), String[]::new),
            column(moves, move -> move.transfer().pence(), Long[]::new),
            kind,
            actor,
            day,
            change.number());
    if (posted == 0 && !moves.isEmpty()) {
      throw balances.tooLittleFor(change);
    }
  }

  private static <T> T[] column(
      List<Moved> moves, Function<Moved, T> property, IntFunction<T[]> array) {
    Stream<T> values = moves.stream().map(property);
    return values.toArray(array);
  }
}
