package org.supportmarket.ordering.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.TestDatabase;
import org.supportmarket.testkit.WithStack;

/** Nobody gets round the rules of the books, not even with SQL. */
@QuarkusTest
@WithStack("ordering")
class LedgerGuardTest {
  @Inject Holders holders;

  private long available;
  private long unreleased;
  private PersonRef person;

  @BeforeEach
  void aBudget() throws SQLException {
    person = holders.person("holder1");
    UUID budget = holders.aBudgetWith(person, 10_000);
    available = account(budget, "AVAILABLE");
    unreleased = account(budget, "UNRELEASED");
  }

  @Test
  void aGroupThatSumsToZeroIsTaken() throws SQLException {
    try (Connection service = begun(TestDatabase.asService("ordering"))) {
      whole(service, -100, 100);
      balance(service, available, -100);
      balance(service, unreleased, 100);
      service.commit();
    }
  }

  @Test
  void aGroupThatDoesNotSumToZeroIsRefused() throws SQLException {
    try (Connection service = begun(TestDatabase.asService("ordering"))) {
      assertRefused("sums to -1", () -> whole(service, -100, 99));
    }
  }

  @Test
  void aGroupWithoutPostingsIsRefused() throws SQLException {
    try (Connection service = begun(TestDatabase.asService("ordering"))) {
      String group =
          "INSERT INTO posting_group (kind, cause, person_id, council, actor, effective_date)"
              + " VALUES ('test', gen_random_uuid(), '%s', 'E10900001', 'test', current_date)"
                  .formatted(person.id());
      assertRefused("has 0 postings", () -> run(service, group));
    }
  }

  @Test
  void aGroupOfMoreThanFiftyPostingsIsRefused() throws SQLException {
    long[] many = new long[52];
    for (int i = 0; i < many.length; i++) {
      many[i] = i % 2 == 0 ? -1 : 1;
    }
    try (Connection service = begun(TestDatabase.asService("ordering"))) {
      assertRefused("has 52 postings", () -> whole(service, many));
    }
  }

  @Test
  void postingsAddedInALaterTransactionAreRefused() throws SQLException {
    try (Connection service = begun(TestDatabase.asService("ordering"))) {
      long group = whole(service, -100, 100);
      balance(service, available, -100);
      balance(service, unreleased, 100);
      service.commit();
      assertRefused("is closed", () -> added(service, group, -5, 5));
    }
  }

  @Test
  void postingsAddedInTheSameTransactionAreJudgedToo() throws SQLException {
    try (Connection service = begun(TestDatabase.asService("ordering"))) {
      long group = whole(service, -100, 100);
      run(service, "SET CONSTRAINTS ALL IMMEDIATE");
      assertRefused("sums to -1", () -> added(service, group, -1));
    }
  }

  @Test
  void postingsWithoutAGroupOrAnAccountAreRefused() throws SQLException {
    try (Connection service = begun(TestDatabase.asService("ordering"))) {
      assertRefused("no posting group 0", () -> added(service, 0, -100, 100));
      service.rollback();
      available = 0;
      assertRefused("has 1 postings without an account", () -> whole(service, -100, 100));
    }
  }

  @Test
  void aPostingOfNothingIsRefused() throws SQLException {
    try (Connection service = begun(TestDatabase.asService("ordering"))) {
      assertRefused("amount_pence", () -> whole(service, 0, 0));
    }
  }

  @Test
  void whoWritesAGroupCannotChooseItsTimeOrTransaction() throws SQLException {
    try (Connection service = begun(TestDatabase.asService("ordering"))) {
      long group = whole(service, -100, 100);
      assertEquals(
          1,
          number(
              service,
              "SELECT count(*) FROM posting_group WHERE id = "
                  + group
                  + " AND xid = pg_current_xact_id() AND recorded_at > now() - interval '1 hour'"));
      service.rollback();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE posting SET amount_pence = 1",
        "UPDATE posting_group SET actor = 'nobody'",
        "DELETE FROM posting",
        "DELETE FROM posting_group",
        "TRUNCATE posting CASCADE",
        "TRUNCATE posting_group CASCADE",
        "DELETE FROM account",
        "TRUNCATE account CASCADE",
        "UPDATE order_event SET actor = 'nobody'",
        "DELETE FROM order_event",
        "TRUNCATE order_event",
        "UPDATE audit SET actor = 'nobody'",
        "DELETE FROM audit",
        "TRUNCATE audit"
      })
  void whatIsWrittenStaysForTheServiceAndForTheOwner(String change) throws SQLException {
    try (Connection service = TestDatabase.asService("ordering");
        Connection owner = TestDatabase.asOwner("ordering")) {
      assertRefused("permission denied", () -> run(service, change));
      assertRefused("append-only", () -> run(owner, change));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALTER TABLE posting DISABLE TRIGGER ALL",
        "ALTER TABLE posting_group DISABLE TRIGGER append_only",
        "DROP TRIGGER append_only ON posting",
        "SET session_replication_role = replica",
        "ALTER TABLE posting OWNER TO CURRENT_USER",
        "CREATE TABLE mine (id int)",
        "UPDATE account_balance SET source = true",
        "UPDATE orders SET person_id = gen_random_uuid()",
        "UPDATE hold SET order_id = gen_random_uuid()",
        "DELETE FROM idempotency",
        "UPDATE idempotency SET request_hash = ''",
        "UPDATE idempotency SET response = '{}'"
      })
  void theServiceCannotLoosenTheRules(String attempt) throws SQLException {
    try (Connection service = TestDatabase.asService("ordering")) {
      assertRefused("(permission denied|must be)", () -> run(service, attempt));
    }
  }

  @Test
  void noBalanceGoesBelowZeroEvenWithoutTheCondition() throws SQLException {
    try (Connection service = TestDatabase.asService("ordering")) {
      String overdraw = "UPDATE account_balance SET balance = -1 WHERE account_id = " + available;
      assertRefused("balance_never_negative", () -> run(service, overdraw));
    }
  }

  @Test
  void aGroupIsReversedOnce() throws SQLException {
    try (Connection service = begun(TestDatabase.asService("ordering"))) {
      long wrong = whole(service, -100, 100);
      reversed(service, wrong);
      assertRefused("posting_group_reverses", () -> reversed(service, wrong));
    }
  }

  @Test
  void anyNumberOfGroupsReversesNone() throws SQLException {
    try (Connection service = begun(TestDatabase.asService("ordering"))) {
      whole(service, -100, 100);
      assertTrue(whole(service, 100, -100) > 0);
    }
  }

  private static void assertRefused(String why, Executable attempt) {
    String message = assertThrows(SQLException.class, attempt).getMessage();
    assertTrue(message.matches("(?s).*" + why + ".*"), message);
  }

  private static Connection begun(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    return connection;
  }

  /**
   * A group with its postings, in turn of both accounts; says a time and transaction of its own.
   */
  private long whole(Connection service, long... pence) throws SQLException {
    return whole(service, "NULL", pence);
  }

  private void reversed(Connection service, long group) throws SQLException {
    whole(service, String.valueOf(group), 100, -100);
  }

  private long whole(Connection service, String reverses, long... pence) throws SQLException {
    return number(
        service,
        """
        WITH g AS (
          INSERT INTO posting_group (kind, cause, person_id, council, actor, effective_date, recorded_at, reverses, xid)
          VALUES ('test', gen_random_uuid(), '%s', 'E10900001', 'test', current_date, '2001-01-01', %s, '7') RETURNING id),
        p AS (
          INSERT INTO posting (group_id, account_id, amount_pence)
          SELECT g.id, s.account, s.pence FROM g, (VALUES %s) AS s(account, pence))
        SELECT id FROM g\
        """
            .formatted(person.id(), reverses, sides(pence)));
  }

  private void added(Connection service, long group, long... pence) throws SQLException {
    run(
        service,
        "INSERT INTO posting (group_id, account_id, amount_pence) SELECT %d, s.account, s.pence FROM (VALUES %s) AS s(account, pence)"
            .formatted(group, sides(pence)));
  }

  private String sides(long... pence) {
    return IntStream.range(0, pence.length)
        .mapToObj(i -> "(%d, %d)".formatted(i % 2 == 0 ? available : unreleased, pence[i]))
        .collect(Collectors.joining(", "));
  }

  private static void balance(Connection service, long account, long pence) throws SQLException {
    run(
        service,
        "UPDATE account_balance SET balance = balance + (%d) WHERE account_id = %d"
            .formatted(pence, account));
  }

  private static long account(UUID budget, String kind) throws SQLException {
    try (Connection service = TestDatabase.asService("ordering")) {
      return number(
          service,
          "SELECT id FROM account WHERE budget_line_id = '%s' AND kind = '%s'"
              .formatted(budget, kind));
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
