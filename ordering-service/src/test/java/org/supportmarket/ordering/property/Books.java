package org.supportmarket.ordering.property;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.ledger.AccountKind;

/** Compares what is written in the database with what the model says, for one world. */
@ApplicationScoped
class Books {
  private static final String ACCOUNTS =
      """
      SELECT a.budget_line_id, a.kind, b.balance,
             coalesce((SELECT sum(amount_pence) FROM posting p WHERE p.account_id = a.id), 0) AS posted,
             coalesce((SELECT sum(pence) FROM hold h
                        WHERE h.budget_line_id = a.budget_line_id AND h.state = a.kind
                 AND h.state <> 'RELEASED'), 0) AS held
        FROM account a JOIN account_balance b ON b.account_id = a.id
       WHERE a.budget_line_id = ANY (?)
      """;
  private static final String ORDERS =
      """
      SELECT o.id, o.status, o.total_pence,
             string_agg(concat_ws(' ', c.status, c.pence, c.delivered_pence - c.refunded_pence), ', '
                        ORDER BY l.position, c.position) AS times
        FROM orders o
        JOIN order_line l ON l.order_id = o.id
        JOIN occurrence c ON c.order_line_id = l.id
       WHERE o.person_id = ANY (?)
       GROUP BY o.id
      """;
  private static final String EFFECTS =
      "SELECT count(*), count(DISTINCT effect) FROM idempotency WHERE actor LIKE ? || '#%'";

  private static final String SETTLED =
      "SELECT budget_line_id, carried_pence, pence FROM proposed_reclaim WHERE budget_line_id = ANY (?)";

  private static final String SPENT =
      """
      SELECT m.delegation_id, m.month, m.spent_pence
        FROM delegation d JOIN delegation_month m ON m.delegation_id = d.id
       WHERE d.issuer = ? AND m.spent_pence <> 0
      """;

  private final Database database;

  Books(Database database) {
    this.database = database;
  }

  private record Account(UUID pot, AccountKind kind, long balance, long posted, long held) {}

  private record Row(UUID id, String status, long pence, String times) {}

  /** Empty if both say the same, else the first difference. */
  Optional<String> difference(World world, Model model) {
    return accounts(world, model)
        .or(() -> orders(world, model))
        .or(() -> effects(world, model))
        .or(() -> allowances(world, model))
        .or(() -> settled(world, model));
  }

  private Optional<String> accounts(World world, Model model) {
    UUID[] ids = pots(world, model);
    List<UUID> pots = List.of(ids);
    List<Account> found =
        database.query(
            ACCOUNTS,
            row ->
                new Account(
                    row.getObject(1, UUID.class),
                    AccountKind.valueOf(row.getString(2)),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5)),
            (Object) ids);
    if (found.size() != pots.size() * AccountKind.values().length) {
      return Optional.of("%d accounts for %d budgets".formatted(found.size(), pots.size()));
    }
    for (Account account : found) {
      int pot = pots.indexOf(account.pot());
      long expected = model.pots.get(pot).pence(account.kind());
      boolean holds =
          switch (account.kind()) {
            case RESERVED, COMMITTED, DELIVERED -> account.held() == expected;
            default -> true;
          };
      if (account.balance() != expected || account.posted() != expected || !holds) {
        return Optional.of(
            "%s of budget %d: balance %d, postings %d, holds %d; the model has %d"
                .formatted(
                    account.kind(),
                    pot,
                    account.balance(),
                    account.posted(),
                    account.held(),
                    expected));
      }
    }
    return Optional.empty();
  }

  private Optional<String> orders(World world, Model model) {
    List<Row> found =
        database.query(
            ORDERS,
            row ->
                new Row(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getLong(3),
                    row.getString(4)),
            (Object)
                IntStream.range(0, model.people)
                    .mapToObj(person -> world.person(person).id())
                    .toArray(UUID[]::new));
    if (found.size() != model.orders.size()) {
      return Optional.of(
          "%d orders; the model has %d".formatted(found.size(), model.orders.size()));
    }
    Map<UUID, Row> byId = found.stream().collect(Collectors.toMap(Row::id, Function.identity()));
    for (int i = 0; i < model.orders.size(); i++) {
      Bought order = model.orders.get(i);
      Row expected = new Row(order.id(), order.status(), order.pence(), times(order));
      if (!expected.equals(byId.get(order.id()))) {
        return Optional.of(
            "Order %d is %s; in the model %s".formatted(i, byId.get(order.id()), expected));
      }
    }
    return Optional.empty();
  }

  private static String times(Bought order) {
    return order.times().stream()
        .map(time -> "%s %d %d".formatted(time.status(), time.pence(), time.kept()))
        .collect(Collectors.joining(", "));
  }

  private Optional<String> effects(World world, Model model) {
    record Counted(long keys, long effects) {}
    Counted found =
        database
            .one(EFFECTS, row -> new Counted(row.getLong(1), row.getLong(2)), world.name())
            .orElseThrow();
    long keys = model.keys.used();
    return found.equals(new Counted(keys, keys))
        ? Optional.empty()
        : Optional.of("%s; the model has %d keys".formatted(found, keys));
  }

  private Optional<String> allowances(World world, Model model) {
    Map<String, Long> found = new TreeMap<>();
    database
        .query(
            SPENT,
            row -> Map.entry(row.getString(1) + " " + row.getString(2), row.getLong(3)),
            world.name())
        .forEach(spent -> found.put(spent.getKey(), spent.getValue()));
    Map<String, Long> expected = new TreeMap<>();
    model
        .delegates
        .spent()
        .forEach(
            (allowance, pence) -> {
              if (pence != 0) {
                String[] which = allowance.split(" ");
                expected.put(world.grant(Integer.parseInt(which[0])) + " " + which[1], pence);
              }
            });
    return found.equals(expected)
        ? Optional.empty()
        : Optional.of("Supporters have spent %s; in the model %s".formatted(found, expected));
  }

  private Optional<String> settled(World world, Model model) {
    Map<UUID, Pot.Settled> found =
        database
            .query(
                SETTLED,
                row ->
                    Map.entry(
                        row.getObject(1, UUID.class),
                        new Pot.Settled(row.getLong(2), row.getLong(3))),
                (Object) pots(world, model))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    Map<UUID, Pot.Settled> expected = new HashMap<>();
    for (int i = 0; i < model.pots.size(); i++) {
      UUID pot = world.pot(i);
      model.pots.get(i).settled().ifPresent(settled -> expected.put(pot, settled));
    }
    return found.equals(expected)
        ? Optional.empty()
        : Optional.of("Years ended as %s; in the model %s".formatted(found, expected));
  }

  private static UUID[] pots(World world, Model model) {
    return IntStream.range(0, model.pots.size()).mapToObj(world::pot).toArray(UUID[]::new);
  }
}
