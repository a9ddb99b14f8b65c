package org.supportmarket.ordering.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.ordering.fixture.Calls.newKey;
import static org.supportmarket.ordering.fixture.Cases.aYear;
import static org.supportmarket.ordering.fixture.Cases.opened;
import static org.supportmarket.ordering.fixture.Cases.post;
import static org.supportmarket.ordering.fixture.Cases.somebodyNew;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.supportmarket.ordering.budget.FinancialYear;
import org.supportmarket.ordering.fixture.AtOnce;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.testkit.WithStack;

/** Two officers at the same budget: one wins, the other is told, and the books are whole. */
@QuarkusTest
@WithStack("ordering")
class CareManagersAtOnceTest {
  private static final int TOGETHER = 6;

  @Inject Holders holders;

  private int year;
  private UUID person;
  private UUID budget;

  @BeforeEach
  void aYearOfTwelveHundredPoundsWithACrisisFund() {
    holders.person("holder1");
    year = FinancialYear.of(holders.act().day()).startYear();
    person = somebodyNew("Ivy Long");
    Map<String, Object> wanted = aYear(120_000, year);
    wanted.put("contingency_pence", 12_000);
    wanted.put("contingency_most_pence", 5_000);
    budget = opened(person, wanted);
  }

  @RepeatedTest(3)
  void oneChangesItAndTheOthersAreToldToLookAgain() {
    List<Response> replies =
        AtOnce.all(
            TOGETHER,
            i ->
                post(
                    "care-manager1",
                    person,
                    "/" + budget + "/change",
                    Map.of(
                        "version",
                        1,
                        "from",
                        (year + 1) + "-03-01",
                        "allocated_pence",
                        130_000 + i,
                        "words",
                        "The review of spring"),
                    newKey()));
    assertOneWins(replies, "budget_changed");
    assertEquals(2, Sql.number("SELECT version FROM budget_line WHERE id = ?", budget));
    assertEquals(
        1,
        Sql.number(
            "SELECT count(*) FROM budget_event WHERE budget_line_id = ? AND kind = 'raised'",
            budget));
  }

  @RepeatedTest(3)
  void oneReleasesAPeriodAndTheOthersAreToldThatItIsDone() {
    List<Response> replies =
        AtOnce.all(
            TOGETHER,
            i ->
                post(
                    "care-manager1",
                    person,
                    "/" + budget + "/release",
                    Map.of("number", 12),
                    newKey()));
    assertOneWins(replies, "release_posted");
    assertEquals(9_000, balance("AVAILABLE"));
  }

  /** Whoever draws before it is closed gets the money, whoever comes later is told. */
  @RepeatedTest(5)
  void ofClosingAndDrawingNothingIsCountedTwice() {
    List<Response> replies =
        AtOnce.all(
            TOGETHER,
            i ->
                i == 0
                    ? post(
                        "care-manager1",
                        person,
                        "/" + budget + "/close",
                        Map.of("version", 1, "words", "Moved away"),
                        newKey())
                    : post(
                        "care-manager1",
                        person,
                        "/" + budget + "/contingency",
                        Map.of("pence", 4_000, "words", "A crisis"),
                        newKey()));
    assertEquals(200, replies.getFirst().statusCode());
    List<Response> draws = replies.subList(1, TOGETHER);
    long drawn = draws.stream().filter(reply -> reply.statusCode() == 200).count();
    assertTrue(drawn <= 3, drawn + " draws of a crisis fund for three");
    draws.stream()
        .filter(reply -> reply.statusCode() != 200)
        .forEach(
            reply -> {
              assertEquals(409, reply.statusCode());
              // Either the fund is empty, or the budget was closed a moment before.
              assertTrue(
                  Set.of("insufficient_funds", "budget_not_usable").contains(reply.path("code")),
                  reply.asString());
            });
    assertEquals(drawn * 4_000, balance("AVAILABLE"));
    assertEquals(0, balance("CONTINGENCY"));
    assertEquals(-drawn * 4_000, balance("SOURCE"));
    assertEquals(
        balance("AVAILABLE"),
        Sql.number("SELECT pence FROM proposed_reclaim WHERE budget_line_id = ?", budget));
  }

  private static void assertOneWins(List<Response> replies, String code) {
    assertEquals(1, replies.stream().filter(reply -> reply.statusCode() == 200).count());
    assertEquals(
        Collections.nCopies(TOGETHER - 1, code),
        replies.stream()
            .filter(reply -> reply.statusCode() == 409)
            .map(reply -> reply.path("code").toString())
            .toList());
  }

  private long balance(String kind) {
    return Sql.number(
        "SELECT b.balance FROM account_balance b JOIN account a ON a.id = b.account_id"
            + " WHERE a.budget_line_id = ? AND a.kind = ?",
        budget,
        kind);
  }
}
