package org.supportmarket.ordering.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.supportmarket.kernel.database.Change;
import org.supportmarket.kernel.database.Database;

/**
 * The books. Double entry and append-only: the database itself refuses a group that does not sum to
 * zero and every change of what was posted (V0102). Works in the caller's transaction.
 */
@ApplicationScoped
public class Ledger {
  /** Most transfers a group can hold: two postings each, at most 50 a group. */
  public static final int MOST_TRANSFERS = 25;

  private static final String OPEN =
      """
      WITH opened AS (
        INSERT INTO account (budget_line_id, kind)
        SELECT ?::uuid, k.kind FROM unnest(?::text[]) WITH ORDINALITY AS k(kind, place) ORDER BY k.place
        RETURNING id, kind)
      INSERT INTO account_balance (account_id, source) SELECT id, kind = 'SOURCE' FROM opened
      """;

  private static final String POST =
      Balances.CHANGE
          + """
          g AS (
            INSERT INTO posting_group (kind, cause, order_id, person_id, council, provider_id, actor, acting_for,
                                       effective_date)
            SELECT ?::text, ?::uuid, ?::uuid, ?::uuid, ?::text, ?::uuid, ?::text, ?::uuid, ?::date
             WHERE (SELECT count(*) FROM changed) = ?
            RETURNING id)
          INSERT INTO posting (group_id, account_id, order_line_id, occurrence_id, amount_pence)
          SELECT g.id, a.id, p.order_line_id, p.occurrence_id, p.amount_pence
            FROM g, unnest((SELECT ?::uuid[]), (SELECT ?::text[]), (SELECT ?::uuid[]), (SELECT ?::uuid[]), (SELECT ?::bigint[])) WITH ORDINALITY
                   AS p(budget_line_id, kind, order_line_id, occurrence_id, amount_pence, place)
           CROSS JOIN LATERAL (
             SELECT id FROM account WHERE budget_line_id = p.budget_line_id AND kind = p.kind LIMIT 1) a
           ORDER BY p.place
          """;

  private final Database database;
  private final Balances balances;

  Ledger(Database database, Balances balances) {
    this.database = database;
    this.balances = balances;
  }

  /** Opens the accounts of a new budget line, in the order in which they are later locked. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void open(UUID budgetLine) {
    String[] kinds = Stream.of(AccountKind.values()).map(Enum::name).toArray(String[]::new);
    database.update(OPEN, budgetLine, kinds);
  }

  /**
   * What is free to spend in these budgets, which nobody else can take until the transaction ends.
   * Only for what has to be divided before it is posted; {@link #post} needs no look beforehand.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<UUID, Long> lockAvailable(Collection<UUID> budgetLines) {
    return balances.lockAvailable(budgetLines);
  }

  /**
   * Moves money, all or nothing, with one statement.
   *
   * @param transfers 1 to {@link #MOST_TRANSFERS}
   * @throws InsufficientFunds if an account holds too little; the transaction must then be rolled
   *     back
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void post(Group group, List<Transfer> transfers) {
    database.together(List.of(posting(group, transfers)));
  }

  /** What {@link #post} does, to be sent together with other changes; it throws the same. */
  public Change posting(Group group, List<Transfer> transfers) {
    if (transfers.isEmpty() || transfers.size() > MOST_TRANSFERS) {
      throw new IllegalArgumentException("A group has 1 to 25 transfers");
    }
    Balances.Change change = Balances.of(transfers);
    int sides = 2 * transfers.size();
    return Change.of(
            POST,
            change.budgetLines(),
            change.kinds(),
            change.pence(),
            group.kind(),
            group.cause(),
            group.order(),
            group.person(),
            group.council(),
            group.provider(),
            group.actor(),
            group.actingFor(),
            group.effectiveDate(),
            change.number(),
            column(sides, i -> side(transfers, i).budgetLine(), UUID[]::new),
            column(sides, i -> accountOf(transfers, i), String[]::new),
            column(sides, i -> side(transfers, i).orderLine(), UUID[]::new),
            column(sides, i -> side(transfers, i).occurrence(), UUID[]::new),
            column(sides, i -> amountOf(transfers, i), Long[]::new))
        .orElse(() -> balances.tooLittleFor(change));
  }

  private static <T> T[] column(int sides, IntFunction<T> of, IntFunction<T[]> array) {
    Stream<T> values = IntStream.range(0, sides).mapToObj(of);
    return values.toArray(array);
  }

  /** Even sides take, odd sides give. */
  private static Transfer side(List<Transfer> transfers, int side) {
    return transfers.get(side / 2);
  }

  private static String accountOf(List<Transfer> transfers, int side) {
    Transfer transfer = side(transfers, side);
    return (side % 2 == 0 ? transfer.from() : transfer.to()).name();
  }

  private static Long amountOf(List<Transfer> transfers, int side) {
    long pence = side(transfers, side).pence();
    return side % 2 == 0 ? -pence : pence;
  }
}
