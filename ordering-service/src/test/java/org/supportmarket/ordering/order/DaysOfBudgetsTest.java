package org.supportmarket.ordering.order;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.supportmarket.ordering.fixture.Calls.anOrder;
import static org.supportmarket.ordering.fixture.Calls.pence;
import static org.supportmarket.ordering.fixture.Calls.place;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

/** A budget pays on its own days and on no others, as people's clocks count them. */
@QuarkusTest
@WithStack("ordering")
class DaysOfBudgetsTest {
  @Inject Holders holders;
  @Inject PlaceOrder placeOrder;

  private PersonRef person;
  private UUID listing;

  @BeforeEach
  void somethingForTenPounds() {
    person = holders.person("holder1");
    listing = Market.aListingCosting(1_000);
  }

  @Test
  void aBudgetOfNextYearIsNotTouched() {
    UUID next = holders.aBudgetOfNextYear(person);
    place(person, anOrder(next, listing, 1))
        .then()
        .statusCode(409)
        .body("code", equalTo("budget_not_usable"));
    assertEquals(100_000, available(next));
  }

  @Test
  void aClosedBudgetPaysNothingFromThatDayOn() {
    UUID budget = holders.aBudgetWith(person, 10_000);
    place(person, anOrder(budget, listing, 1)).then().statusCode(201);
    Sql.asOwner("UPDATE budget_line SET closed_on = ? WHERE id = ?", holders.act().day(), budget);
    place(person, anOrder(budget, listing, 1))
        .then()
        .statusCode(409)
        .body("code", equalTo("budget_not_usable"));
    assertEquals(9_000, available(budget));
  }

  @Test
  void whatBeginsAfterTheBudgetsLastDayIsRefusedAndNotCalledTooDear() {
    UUID budget = holders.aBudgetWith(person, 10_000);
    String day = holders.act().day().plusDays(101).toString();
    for (Map<String, Object> repeat : List.of(Map.<String, Object>of(), weekly())) {
      Map<String, Object> line = new HashMap<>(repeat);
      line.putAll(Map.of("listing_id", listing, "quantity", 1, "starts_on", day));
      place(person, Map.of("budget_id", budget, "lines", List.of(line)))
          .then()
          .statusCode(409)
          .body("code", equalTo("budget_not_usable"));
    }
    assertEquals(10_000, pence(person, budget, "available_pence"));
  }

  /**
   * Midnight of 31 March: on summer time, in a year whose clocks change on that very day, and
   * before.
   */
  @ParameterizedTest
  @CsvSource({
    "2032, 2032-03-31T22:59:59Z, 2032-03-31T23:00:00Z",
    "2041, 2041-03-31T22:59:59Z, 2041-03-31T23:00:00Z",
    "2030, 2030-03-31T00:59:59Z, 2030-03-31T23:00:00Z"
  })
  void theYearTurnsAtMidnightInLondon(int year, Instant last, Instant first) {
    LocalDate end = LocalDate.of(year, 3, 31);
    UUID old = holders.aBudgetBetween(person, end.minusDays(300), end, 10_000);
    UUID next = holders.aBudgetBetween(person, end.plusDays(1), end.plusDays(300), 10_000);
    order(last, old);
    assertEquals("budget_not_usable", refused(last, next));
    order(first, next);
    assertEquals("budget_not_usable", refused(first, old));
    assertEquals(9_000, available(old));
    assertEquals(9_000, available(next));
  }

  private void order(Instant when, UUID budget) {
    placeOrder.place(
        Act.system("days", when),
        UUID.randomUUID().toString(),
        person,
        new OrderRequest(budget, List.of(new OrderRequest.Line(listing, null, 1L, null))));
  }

  private String refused(Instant when, UUID budget) {
    return assertThrows(Refusal.class, () -> order(when, budget)).code();
  }

  private static Map<String, Object> weekly() {
    return Map.of("repeat", Map.of("every", "week", "times", 3));
  }

  private static long available(UUID budget) {
    return Sql.number(
        "SELECT b.balance FROM account_balance b JOIN account a ON a.id = b.account_id"
            + " WHERE a.budget_line_id = ? AND a.kind = 'AVAILABLE'",
        budget);
  }
}
