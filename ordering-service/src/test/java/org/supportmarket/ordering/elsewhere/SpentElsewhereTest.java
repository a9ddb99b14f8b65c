package org.supportmarket.ordering.elsewhere;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.ordering.fixture.Basketful.aTaxi;
import static org.supportmarket.ordering.fixture.Basketful.buy;
import static org.supportmarket.ordering.fixture.Basketful.putIn;
import static org.supportmarket.ordering.fixture.Basketful.settle;
import static org.supportmarket.ordering.fixture.Basketful.tell;
import static org.supportmarket.ordering.fixture.Calls.as;
import static org.supportmarket.ordering.fixture.Calls.pence;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.ordering.fixture.Basketful;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.TheBooks;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

/** What people pay outside the catalogue: to the penny in what is left and in the books. */
@QuarkusTest
@WithStack("ordering")
class SpentElsewhereTest {
  @Inject Holders holders;

  private PersonRef person;
  private UUID budget;

  @BeforeEach
  void aHundredPounds() {
    person = holders.person("holder1");
    budget = holders.aBudgetWith(person, 10_000);
    Basketful.empty(person);
  }

  @Test
  void whatWasSpentElsewhereIsPaidAsTheyToldUs() {
    String id =
        tell(person, spent(1_234))
            .then()
            .statusCode(201)
            .body("status", equalTo("paid"))
            .body("words", equalTo("Bingo"))
            .body("pots[0].pence", equalTo(1_234))
            .extract()
            .path("id");
    assertEquals(8_766, pence(person, budget, "available_pence"));
    assertEquals(1_234, pence(person, budget, "paid_pence"));
    as("holder1")
        .get("/api/v1/people/{p}/spent-elsewhere", person.id())
        .then()
        .statusCode(200)
        .body("contents[0].id", equalTo(id))
        .body("contents[0].payee", equalTo("Hall"));

    settle(person, id, "take-back", Map.of()).then().statusCode(200);
    assertEquals(10_000, pence(person, budget, "available_pence"));
    assertEquals(0, pence(person, budget, "paid_pence"));
    settle(person, id, "take-back", Map.of())
        .then()
        .statusCode(409)
        .body("code", equalTo("wrong_state"));
    TheBooks.hold();
  }

  @Test
  void whatWasPromisedIsPaidForLessAndTheRestIsFree() {
    UUID other = holders.aBudgetWith(person, 5_000);
    putIn(person, aTaxi(12_000, budget, other)).then().statusCode(201);
    String id = buy(person).then().statusCode(201).extract().path("something_else[0].id");
    assertEquals(10_000, pence(person, budget, "committed_pence"));
    assertEquals(2_000, pence(person, other, "committed_pence"));
    TheBooks.hold();

    settle(person, id, "paid", Map.of("pence", 12_001))
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid_pence"));
    settle(person, id, "paid", Map.of("pence", 10_500)).then().statusCode(200);
    assertEquals(10_000, pence(person, budget, "paid_pence"));
    assertEquals(500, pence(person, other, "paid_pence"));
    assertEquals(4_500, pence(person, other, "available_pence"));
    settle(person, id, "paid", Map.of()).then().statusCode(409);
    TheBooks.hold();
  }

  @Test
  void moreThanTheBudgetHasIsToldWithTheSums() {
    tell(person, spent(10_001))
        .then()
        .statusCode(409)
        .body("code", equalTo("insufficient_funds"))
        .body("short_pence", equalTo(1));
    assertEquals(10_000, pence(person, budget, "available_pence"));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 100_000_001, Long.MAX_VALUE})
  void sumsOutsideTheBoundsAreRefused(long pence) {
    tell(person, spent(pence)).then().statusCode(422).body("code", equalTo("invalid_pence"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.001", "1e308", "\"1\"", "9223372036854775808", "null"})
  void sumsThatAreNoWholeNumberAreRefused(String number) {
    tell(
            person,
            "{\"words\":\"Bingo\",\"payee\":\"Hall\",\"day\":\"%s\",\"pence\":%s}"
                .formatted(holders.act().day(), number))
        .then()
        .statusCode(number.equals("null") ? 422 : 400);
  }

  @Test
  void tomorrowAndLongAgoAreNoDaysToHavePaidOn() {
    for (int days : new int[] {1, -400}) {
      Map<String, Object> body = spent(100);
      body.put("day", holders.act().day().plusDays(days).toString());
      tell(person, body).then().statusCode(422).body("code", equalTo("invalid_day"));
    }
  }

  private Map<String, Object> spent(long pence) {
    return new HashMap<>(
        Map.of(
            "words",
            "Bingo",
            "payee",
            "Hall",
            "pence",
            pence,
            "day",
            holders.act().day().toString(),
            "budget_id",
            budget));
  }
}
