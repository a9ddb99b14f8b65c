package org.supportmarket.ordering.order;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.ordering.fixture.Calls.newKey;
import static org.supportmarket.ordering.fixture.Calls.place;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Supporters;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.TestStack;
import org.supportmarket.testkit.WithStack;

/** An order costs the database few statements: each is a journey there and back. */
@QuarkusTest
@WithStack("ordering")
class StatementsOfAnOrderTest {
  /**
   * Without the beginning and the end of its transaction: who asks, the key, the offers, the
   * budget, the rules, the supporter's limits, the rows of the order, the money, its postings, the
   * event, the audit, the answer. More means that something is asked row by row.
   */
  private static final int MOST = 16;

  private static final int ORDERS = 30;
  private static final String CALLS =
      """
      SELECT coalesce(sum(s.calls), 0)
        FROM pg_stat_statements s
        JOIN pg_database d ON d.oid = s.dbid
        JOIN pg_roles r ON r.oid = s.userid
       WHERE d.datname = 'ordering_test' AND r.rolname = 'ordering_app'
         AND s.query !~* '^(BEGIN|COMMIT|UPDATE feed_cursor|INSERT INTO feed_cursor)'
      """;

  @Inject Holders holders;

  @ParameterizedTest
  @CsvSource({"holder1,1", "holder1,2", "supporter1,1", "supporter1,2", "supporter1,7"})
  void anOrderCostsABoundedNumberOfStatementsHoweverManyLinesItHas(String buyer, int lines)
      throws SQLException {
    PersonRef person = holders.person("holder1");
    Supporters.mayOrder("supporter1", person, 10_000L, 1_000_000L);
    UUID budget = holders.aBudgetWith(person, 1_000_000);
    Map<String, Object> order =
        Map.of(
            "budget_id",
            budget,
            "lines",
            Stream.generate(() -> Map.of("listing_id", Market.aListingCosting(100), "quantity", 1))
                .limit(lines)
                .toList());
    place(buyer, person, order, newKey()).then().statusCode(201);
    long before = calls();
    for (int i = 0; i < ORDERS; i++) {
      place(buyer, person, order, newKey()).then().statusCode(201);
    }
    long each = (calls() - before) / ORDERS;
    Supporters.forget("supporter1", person);
    assertTrue(each > 5, "not counted: " + each);
    assertTrue(each <= MOST, "an order costs " + each + " statements");
  }

  private static long calls() throws SQLException {
    try (Connection connection = TestStack.stack().databases().administrator("postgres");
        PreparedStatement query = connection.prepareStatement(CALLS);
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
