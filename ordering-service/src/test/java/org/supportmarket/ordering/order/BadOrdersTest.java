package org.supportmarket.ordering.order;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.ordering.fixture.Calls.anOrder;
import static org.supportmarket.ordering.fixture.Calls.as;
import static org.supportmarket.ordering.fixture.Calls.newKey;
import static org.supportmarket.ordering.fixture.Calls.place;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.offer.CatalogueFixture;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** Whatever is wrong with an order: a code, a sentence, and nothing written. */
@QuarkusTest
@WithStack("ordering")
class BadOrdersTest {
  @Inject Holders holders;
  @Inject CatalogueFixture catalogue;

  private PersonRef person;
  private UUID budget;
  private UUID listing;
  private long written;

  @BeforeEach
  void aHundredPounds() {
    person = holders.person("holder1");
    budget = holders.aBudgetWith(person, 10_000);
    listing = Market.aListingCosting(1_000);
    written = everything();
  }

  @AfterEach
  void nothingIsWritten() {
    assertEquals(written, everything());
  }

  private static long everything() {
    return Sql.number(
        "SELECT (SELECT count(*) FROM orders) + (SELECT count(*) FROM posting) + (SELECT count(*) FROM hold)"
            + " + (SELECT count(*) FROM idempotency) + (SELECT count(*) FROM outbox)"
            + " + (SELECT count(*) FROM audit WHERE outcome = 'done')");
  }

  private ValidatableResponse refused(int status, String code, Object body) {
    return place(person, body)
        .then()
        .log()
        .ifValidationFails()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("detail", not(nullValue()))
        .body("status", equalTo(status));
  }

  @Test
  void moreThanIsAvailableIsRefusedWithTheSums() {
    refused(409, "insufficient_funds", anOrder(budget, Market.aListingCosting(15_025), 1))
        .body("available_pence", equalTo(10_000))
        .body("short_pence", equalTo(5_025))
        .body("detail", containsString("£50.25"));
  }

  @Test
  void anUnknownListingIsRefused() {
    refused(404, "listing_unknown", anOrder(budget, UUID.randomUUID(), 1));
  }

  @Test
  void aWithdrawnListingIsRefused() {
    refused(409, "listing_withdrawn", anOrder(budget, Market.aWithdrawnListing(), 1));
  }

  @Test
  void aSuspendedListingIsRefusedWithTheReason() {
    UUID suspended = catalogue.publish(Market.BRIGHT_HOMES, "leisure", "item", 900);
    catalogue.suspend(suspended, "The care regulator asked them to stop.");
    refused(409, "listing_suspended", anOrder(budget, suspended, 1))
        .body("detail", containsString("The care regulator asked them to stop."));
  }

  @Test
  void fewerThanAreSoldAtOnceIsRefusedWithTheFewest() {
    UUID byThrees = Market.aListingSoldByAtLeast(3, 100);
    refused(422, "below_minimum", anOrder(budget, byThrees, 2))
        .body("minimum_quantity", equalTo(3));
  }

  @Test
  void aListingWithoutAPriceIsRefused() {
    refused(409, "listing_not_orderable", anOrder(budget, Market.aListingWithoutPrice(), 1));
  }

  @Test
  void anotherVersionThanTheBuyerSawIsRefusedWithThePriceOfNow() {
    UUID changed = Market.aListingInItsThirdVersion(1_300);
    Map<String, Object> line = Map.of("listing_id", changed, "listing_version", 2, "quantity", 1);
    refused(409, "price_changed", Map.of("budget_id", budget, "lines", List.of(line)))
        .body("price_pence", equalTo(1_300))
        .body("listing_version", equalTo(3));
  }

  @Test
  void whenTheCatalogueHasBeenAwayForLongNothingIsSold() {
    Market.isUnconfirmed();
    try {
      refused(503, "offer_unconfirmed", anOrder(budget, listing, 1));
    } finally {
      Market.isConfirmed();
    }
  }

  @Test
  void offersOfTwoProvidersAreRefused() {
    UUID other = Market.aListingOfAnotherProvider(500);
    refused(
        422,
        "several_providers",
        Map.of(
            "budget_id",
            budget,
            "lines",
            List.of(
                Map.of("listing_id", listing, "quantity", 1),
                Map.of("listing_id", other, "quantity", 1))));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 10_001, 1_000_000_000_000L, Long.MAX_VALUE, Long.MIN_VALUE})
  void quantitiesOutsideTheBoundsAreRefused(long quantity) {
    refused(422, "invalid_quantity", anOrder(budget, listing, quantity));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.5", "1e0", "1e308", "\"1\"", "true", "[]", "{}", "9223372036854775808", "NaN"})
  void quantitiesThatAreNoWholeNumberAreRefused(String quantity) {
    refused(
        400,
        "malformed_json",
        "{\"budget_id\":\"%s\",\"lines\":[{\"listing_id\":\"%s\",\"quantity\":%s}]}"
            .formatted(budget, listing, quantity));
  }

  @Test
  void aQuantityOfNothingIsRefused() {
    refused(
        422,
        "invalid_quantity",
        "{\"lines\":[{\"listing_id\":\"%s\",\"quantity\":null}]}".formatted(listing));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | 400 | malformed_json",
        "[] | 400 | malformed_json",
        "null | 400 | invalid_request",
        "{} | 400 | invalid_request",
        "{\"lines\":null} | 400 | invalid_request",
        "{\"lines\":[]} | 422 | invalid_lines",
        "{\"lines\":[null]} | 400 | invalid_request",
        "{\"lines\":[{}]} | 400 | invalid_request",
        "{\"lines\":[{\"listing_id\":\"x\",\"quantity\":1}]} | 400 | malformed_json",
        "{\"lines\":[{\"listing_id\":7,\"quantity\":1}]} | 400 | malformed_json",
        "{\"lines\":{}} | 400 | malformed_json",
        "{\"lines\":{\"listing_id\":null,\"quantity\":1}} | 400 | malformed_json",
        "{} {} | 400 | malformed_json"
      })
  void bodiesThatAreNoOrderAreRefused(String body, int status, String code) {
    refused(status, code, body);
  }

  @Test
  void anEmptyBodyIsRefused() {
    as("holder1")
        .header("Idempotency-Key", newKey())
        .contentType(ContentType.JSON)
        .post("/api/v1/people/{person}/orders", person.id())
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @MethodSource
  void deepAndHugeBodiesAreRefused(String body, int status, String code) throws Exception {
    // Past the test client, which would try to print such a body nicely.
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://localhost:%d/api/v1/people/%s/orders"
                        .formatted(RestAssured.port, person.id())))
            .header("Authorization", "Bearer " + Tokens.of("holder1"))
            .header("Idempotency-Key", newKey())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertEquals(status, response.statusCode());
      assertTrue(response.body().contains("\"code\":\"" + code + "\""), response.body());
    }
  }

  static Stream<Arguments> deepAndHugeBodiesAreRefused() {
    String deep = "[".repeat(20_000);
    return Stream.of(
        Arguments.of("{\"lines\":" + deep, 400, "malformed_json"),
        Arguments.of("{\"lines\":[],\"more\":" + deep, 400, "malformed_json"),
        Arguments.of("{\"lines\":[" + "{},".repeat(50_000) + "{}]}", 413, "too_large"));
  }

  @Test
  void twentySixLinesAreRefused() {
    List<Object> lines = Collections.nCopies(26, Map.of("listing_id", listing, "quantity", 1));
    refused(422, "invalid_lines", Map.of("budget_id", budget, "lines", lines));
  }

  @Test
  void anUnknownBudgetAndAnotherPersonsAreTheSame() {
    UUID theirs = holders.aBudgetWith(holders.person("holder2"), 10_000);
    written = everything();
    refused(404, "budget_unknown", anOrder(theirs, listing, 1));
    refused(404, "budget_unknown", anOrder(UUID.randomUUID(), listing, 1));
  }

  @Test
  void aBudgetOfThePastIsRefused() {
    UUID past = holders.aBudgetOfThePast(person);
    written = everything();
    refused(409, "budget_not_usable", anOrder(past, listing, 1));
  }

  @Test
  void anotherPersonIsNotFound() {
    PersonRef other = holders.person("holder2");
    place("holder1", other, anOrder(budget, listing, 1), newKey())
        .then()
        .statusCode(404)
        .body("code", equalTo("person_unknown"));
  }

  @Test
  void withoutAKeyNothingIsDone() {
    as("holder1")
        .contentType(ContentType.JSON)
        .body(anOrder(budget, listing, 1))
        .post("/api/v1/people/{person}/orders", person.id())
        .then()
        .statusCode(400)
        .body("code", equalTo("idempotency_key_required"));
  }

  @Test
  void aKeyThatIsTooLongIsRefused() {
    place("holder1", person, anOrder(budget, listing, 1), "k".repeat(201))
        .then()
        .statusCode(400)
        .body("code", equalTo("idempotency_key_required"));
  }

  @Test
  void aBodyThatIsNoJsonIsRefused() {
    as("holder1")
        .header("Idempotency-Key", newKey())
        .contentType(ContentType.TEXT)
        .body("two of the cleaning please")
        .post("/api/v1/people/{person}/orders", person.id())
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "page=0 | invalid_parameter",
        "page=-1 | invalid_parameter",
        "page=x | invalid_parameter",
        "per_page=51 | invalid_parameter",
        "page=9999&per_page=50 | too_deep",
        "status=lost | invalid_request"
      })
  void oddListsAreRefused(String query, String code) {
    as("holder1")
        .get("/api/v1/people/" + person.id() + "/orders?" + query)
        .then()
        .statusCode(400)
        .body("code", equalTo(code));
    written = everything(); // the look itself is written down
  }
}
