package org.supportmarket.ordering.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.ordering.fixture.Calls.anOrder;
import static org.supportmarket.ordering.fixture.Calls.newKey;
import static org.supportmarket.ordering.fixture.Calls.place;
import static org.supportmarket.ordering.fixture.Sql.asOwner;
import static org.supportmarket.ordering.fixture.Sql.number;
import static org.supportmarket.ordering.fixture.Sql.texts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.ledger.AccountKind;
import org.supportmarket.ordering.ledger.Group;
import org.supportmarket.ordering.ledger.Ledger;
import org.supportmarket.ordering.ledger.Transfer;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

/** Two years of money moving every which way, asked about from any day to any day. */
@QuarkusTest
@WithStack("ordering")
class StatementSumsTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 700;
  private static final int GROUPS = 60;
  private static final int PERIODS = 12;

  @Inject Holders holders;
  @Inject Ledger ledger;
  @Inject Statements statements;

  private PersonRef person;
  private UUID budget;
  private List<UUID> lines;

  @ParameterizedTest
  @ValueSource(longs = {7, 20_261_122})
  void theSumsOfAStatementAreTheLedgersAtAnyBoundary(long seed) {
    person = holders.person("holder2");
    budget = holders.aBudgetWith(person, 1_000_000);
    lines = List.of(lineOf("domestic-help"), lineOf("leisure"));
    Random random = new Random(seed);
    moveAbout(random);

    for (int i = 0; i < PERIODS; i++) {
      LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
      Period period = new Period(from, from.plusDays(random.nextInt(366)));
      check(statements.of(person, period, Pots.ALL), period, "seed " + seed + ", " + period);
    }
  }

  private void check(StatementView statement, Period period, String where) {
    sumsAre(statement.opening(), period.from(), where);
    sumsAre(statement.closing(), period.to().plusDays(1), where);
    StatementView.Sums opening = statement.opening();
    StatementView.Sums closing = statement.closing();
    StatementView.Flow flow = statement.flow();
    assertEquals(closing.reservedPence() - opening.reservedPence(), flow.reservedPence(), where);
    assertEquals(closing.committedPence() - opening.committedPence(), flow.committedPence(), where);
    assertEquals(closing.deliveredPence() - opening.deliveredPence(), flow.deliveredPence(), where);
    assertEquals(closing.paidPence() - opening.paidPence(), flow.paidPence(), where);
    long taken =
        flow.reservedPence() + flow.committedPence() + flow.deliveredPence() + flow.paidPence();
    assertEquals(
        closing.availablePence(),
        opening.availablePence() + flow.inPence() - flow.outPence() - taken,
        where);
    assertEquals(taken, all(statement.byCategory()), where);
    assertEquals(taken, all(statement.byOutcome()), where);
    long entered = statement.entries().stream().mapToLong(StatementView.Entry::amountPence).sum();
    assertEquals(closing.availablePence(), opening.availablePence() + entered, where);
    assertEquals(flow.inPence() - flow.outPence() - taken, entered, where);
    for (StatementView.Part part : statement.byCategory()) {
      assertEquals(usedFor(part.key(), period), part.promisedPence() + part.usedPence(), where);
    }
  }

  private static long all(List<StatementView.Part> parts) {
    return parts.stream().mapToLong(part -> part.promisedPence() + part.usedPence()).sum();
  }

  private void sumsAre(StatementView.Sums sums, LocalDate before, String where) {
    Map<AccountKind, Long> said =
        Map.of(
            AccountKind.UNRELEASED, sums.unreleasedPence(),
            AccountKind.AVAILABLE, sums.availablePence(),
            AccountKind.CONTINGENCY, sums.contingencyPence(),
            AccountKind.RESERVED, sums.reservedPence(),
            AccountKind.COMMITTED, sums.committedPence(),
            AccountKind.DELIVERED, sums.deliveredPence(),
            AccountKind.PAID, sums.paidPence(),
            AccountKind.RECLAIM, sums.reclaimPence(),
            AccountKind.SOURCE, -sums.allocatedPence());
    Map<AccountKind, Long> booked = new EnumMap<>(AccountKind.class);
    texts(
            "SELECT a.kind || ' ' || sum(p.amount_pence) FROM posting p"
                + " JOIN posting_group g ON g.id = p.group_id JOIN account a ON a.id = p.account_id"
                + " WHERE g.person_id = ? AND g.effective_date < ? GROUP BY a.kind",
            person.id(),
            before)
        .forEach(
            sum -> {
              String[] parts = sum.split(" ");
              booked.put(AccountKind.valueOf(parts[0]), Long.parseLong(parts[1]));
            });
    said.forEach(
        (kind, pence) -> assertEquals(booked.getOrDefault(kind, 0L), pence, kind + ", " + where));
  }

  /** What left AVAILABLE on orders of a category: the other side of the same postings. */
  private long usedFor(String category, Period period) {
    return number(
        "SELECT coalesce(sum(p.amount_pence), 0) FROM posting p"
            + " JOIN posting_group g ON g.id = p.group_id JOIN account a ON a.id = p.account_id"
            + " LEFT JOIN order_line l ON l.id = p.order_line_id"
            + " WHERE g.person_id = ? AND g.effective_date BETWEEN ? AND ?"
            + " AND a.kind IN ('RESERVED', 'COMMITTED', 'DELIVERED', 'PAID')"
            + " AND l.category IS NOT DISTINCT FROM ?",
        person.id(),
        period.from(),
        period.to(),
        category);
  }

  private void moveAbout(Random random) {
    Map<AccountKind, Long> left = new EnumMap<>(AccountKind.class);
    for (AccountKind kind : AccountKind.values()) {
      left.put(kind, 0L);
    }
    left.put(AccountKind.AVAILABLE, 900_000L);
    for (int i = 0; i < GROUPS; i++) {
      List<Transfer> transfers = new ArrayList<>();
      for (int n = random.nextInt(1, 4); n > 0; n--) {
        someTransfer(random, left).ifPresent(transfers::add);
      }
      LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
      if (!transfers.isEmpty()) {
        QuarkusTransaction.requiringNew().run(() -> ledger.post(group(day), transfers));
      }
    }
  }

  private Optional<Transfer> someTransfer(Random random, Map<AccountKind, Long> left) {
    AccountKind from = AccountKind.values()[random.nextInt(AccountKind.values().length)];
    AccountKind to = AccountKind.values()[random.nextInt(1, AccountKind.values().length)];
    long most = from == AccountKind.SOURCE ? 50_000 : left.get(from);
    if (from == to || most < 1) {
      return Optional.empty();
    }
    long pence = random.nextLong(1, most + 1);
    left.merge(from, -pence, Long::sum);
    left.merge(to, pence, Long::sum);
    UUID line = random.nextInt(4) == 0 ? null : lines.get(random.nextInt(lines.size()));
    return Optional.of(new Transfer(budget, from, to, pence, line, null));
  }

  private Group group(LocalDate day) {
    Act act = holders.act();
    return new Group(
        "corrected",
        UUID.randomUUID(),
        null,
        person.id(),
        person.council(),
        null,
        act.actor(),
        null,
        day);
  }

  private UUID lineOf(String category) {
    UUID order =
        UUID.fromString(
            place("holder2", person, anOrder(budget, Market.aListingCosting(1_000), 1), newKey())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    asOwner("UPDATE order_line SET category = ? WHERE order_id = ?", category, order);
    return UUID.fromString(texts("SELECT id FROM order_line WHERE order_id = ?", order).getFirst());
  }
}
