package org.supportmarket.ordering.basket;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.ordering.fixture.Basketful.aTaxi;
import static org.supportmarket.ordering.fixture.Basketful.aWish;
import static org.supportmarket.ordering.fixture.Basketful.basket;
import static org.supportmarket.ordering.fixture.Basketful.change;
import static org.supportmarket.ordering.fixture.Basketful.putIn;
import static org.supportmarket.ordering.fixture.Calls.as;
import static org.supportmarket.ordering.fixture.Calls.newKey;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.ordering.fixture.Basketful;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

/** What goes into a basket, and what it shows before anything is bought. */
@QuarkusTest
@WithStack("ordering")
class BasketTest {
  @Inject Holders holders;

  private PersonRef person;
  private UUID budget;
  private UUID listing;

  @BeforeEach
  void anEmptyBasket() {
    person = holders.person("holder1");
    budget = holders.aBudgetWith(person, 10_000);
    listing = Market.aListingCosting(1_000);
    Basketful.empty(person);
  }

  @Test
  void aLineSaysWhatItCostsWhoPaysWhatIsLeftAndWhy() {
    putIn(person, aWish(listing, 3, budget))
        .then()
        .statusCode(201)
        .body("lines", hasSize(1))
        .body("lines[0].name", equalTo("Some cleaning"))
        .body("lines[0].unit_pence", equalTo(1_000))
        .body("lines[0].total_pence", equalTo(3_000))
        .body("lines[0].paid_from[0].pence", equalTo(3_000))
        .body("lines[0].ruling.verdict", equalTo("yes"))
        .body("lines[0].ruling.rule", notNullValue())
        .body("lines[0].hurdle", nullValue())
        .body("pots.find { it.budget_id == '%s' }.left_pence".formatted(budget), equalTo(7_000))
        .body("pots.find { it.budget_id == '%s' }.run_out.words".formatted(budget), notNullValue())
        .body("now_pence", equalTo(3_000));
    assertEquals(3_000, basket(person).getLong("now_pence"));
  }

  @Test
  void pressingTwicePutsItInOnce() {
    String key = newKey();
    putIn(person, aWish(listing, 1, budget), key).then().statusCode(201);
    putIn(person, aWish(listing, 1, budget), key).then().statusCode(201).body("lines", hasSize(1));
    as("holder1")
        .contentType("application/json")
        .body(aWish(listing, 1, budget))
        .post("/api/v1/people/{p}/basket/lines", person.id())
        .then()
        .statusCode(400)
        .body("code", equalTo("idempotency_key_required"));
  }

  @Test
  void theTwentySixthThingDoesNotFit() {
    for (int i = 0; i < 25; i++) {
      putIn(person, aTaxi(100 + i, budget)).then().statusCode(201);
    }
    putIn(person, aTaxi(100, budget)).then().statusCode(409).body("code", equalTo("basket_full"));
  }

  @Test
  void whatIsTakenOutIsForgottenWithItsWords() {
    putIn(person, aTaxi(1_250, budget)).then().statusCode(201);
    UUID line = UUID.fromString(basket(person).getString("lines[0].id"));
    assertEquals(2, Sql.number("SELECT count(*) FROM personal_text WHERE object_id = ?", line));
    as("holder1")
        .delete("/api/v1/people/{p}/basket/lines/{l}", person.id(), line)
        .then()
        .statusCode(200)
        .body("lines", hasSize(0));
    assertEquals(0, Sql.number("SELECT count(*) FROM personal_text WHERE object_id = ?", line));
    change(person, line.toString(), aTaxi(1, budget))
        .then()
        .statusCode(404)
        .body("code", equalTo("basket_line_unknown"));
  }

  @Test
  void aRepeatedThingShowsWhatIsTakenNowAndWhatLater() {
    String day = holders.act().day().plusDays(7).toString();
    Map<String, Object> weekly =
        Map.of(
            "listing_id",
            listing,
            "quantity",
            1,
            "starts_on",
            day,
            "repeat",
            Map.of("every", "week", "times", 12),
            "pots",
            List.of(budget));
    putIn(person, weekly)
        .then()
        .statusCode(201)
        .body("lines[0].times", equalTo(12))
        .body("lines[0].total_pence", equalTo(12_000))
        .body("lines[0].now_pence", equalTo(10_000))
        .body("lines[0].hurdle", nullValue());
  }

  @Test
  void anotherPersonsBasketIsNotThere() {
    as("holder2")
        .get("/api/v1/people/{p}/basket", person.id())
        .then()
        .statusCode(404)
        .body("code", equalTo("person_unknown"));
    holders.person("holder2");
    as("provider1").get("/api/v1/people/{p}/basket", person.id()).then().statusCode(403);
  }

  @Test
  void anotherPersonsBudgetIsUnknown() {
    UUID theirs = holders.aBudgetWith(holders.person("holder2"), 10_000);
    putIn(person, aWish(listing, 1, theirs))
        .then()
        .statusCode(404)
        .body("code", equalTo("budget_unknown"));
  }

  @Test
  void aPotNamedTwiceOrSixPotsAreRefused() {
    putIn(person, aWish(listing, 1, budget, budget))
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid_pots"));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 10_001, Long.MAX_VALUE, Long.MIN_VALUE})
  void quantitiesOutsideTheBoundsAreRefused(long quantity) {
    putIn(person, aWish(listing, quantity, budget))
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid_quantity"));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 100_000_001, Long.MAX_VALUE, Long.MIN_VALUE})
  void sumsOutsideTheBoundsAreRefused(long pence) {
    putIn(person, aTaxi(pence, budget))
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid_pence"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.001", "1.5", "1e308", "\"1\"", "9223372036854775808", "true", "[]"})
  void numbersThatAreNoWholeNumberAreRefused(String number) {
    putIn(person, "{\"listing_id\":\"%s\",\"quantity\":%s}".formatted(listing, number))
        .then()
        .statusCode(400)
        .body("code", equalTo("malformed_json"));
    putIn(
            person,
            "{\"something_else\":{\"words\":\"Taxi\",\"payee\":\"Cabs\",\"pence\":%s}}"
                .formatted(number))
        .then()
        .statusCode(400)
        .body("code", equalTo("malformed_json"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | 400 | invalid_request",
        "null | 400 | invalid_request",
        "{\"something_else\":{}} | 422 | invalid_words",
        "{\"something_else\":{\"words\":\"Taxi\"}} | 422 | invalid_words",
        "{\"something_else\":{\"words\":\"T\",\"payee\":\"C\",\"pence\":null}} | 422 | invalid_pence",
        "{\"something_else\":{\"words\":\"T\",\"payee\":\"C\",\"pence\":1},\"quantity\":2} | 422 | invalid_quantity",
        "{\"listing_id\":\"6f1b2b0a-0000-4000-8000-000000000000\",\"quantity\":1} | 404 | listing_unknown",
        "{\"listing_id\":\"6f1b2b0a-0000-4000-8000-000000000000\"} | 422 | invalid_quantity"
      })
  void wishesThatAreNoneAreRefused(String body, int status, String code) {
    putIn(person, body).then().statusCode(status).body("code", equalTo(code));
  }

  @Test
  void aPriceSentByTheClientIsNotRead() {
    putIn(
            person,
            Map.of("listing_id", listing, "quantity", 1, "unit_pence", 1, "pots", List.of(budget)))
        .then()
        .statusCode(201)
        .body("lines[0].unit_pence", equalTo(1_000));
  }

  @Test
  void moreThanAnOrderMayCostIsRefused() {
    UUID dear = Market.aListingCosting(99_999_999);
    putIn(person, aWish(dear, 10_000, budget))
        .then()
        .statusCode(422)
        .body("code", equalTo("total_too_large"));
  }
}
