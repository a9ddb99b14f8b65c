package org.supportmarket.e2e;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.stack.Part;
import org.supportmarket.testkit.Tokens;

/** A person with a budget, at the ordering service's interface. */
final class Holder {
  private final Market market;
  private final String token;
  private final String personId;

  private Holder(Market market, String token, String personId) {
    this.market = market;
    this.token = token;
    this.personId = personId;
  }

  static Holder of(Market market, String username) {
    String token = Tokens.of(username);
    String personId =
        given()
            .auth()
            .oauth2(token)
            .get(market.url(Part.ORDERING) + "/api/v1/me")
            .then()
            .statusCode(200)
            .extract()
            .path("person_id");
    return new Holder(market, token, personId);
  }

  String token() {
    return token;
  }

  String home() {
    return market.url(Part.ORDERING) + "/api/v1/people/" + personId;
  }

  /** Asks for one of a listing; the answer may be anything. */
  Response order(String listingId, int quantity, String key) {
    return order(List.of(Map.of("listing_id", listingId, "quantity", quantity)), key);
  }

  /** Buys one of each, once ordering has heard that they are on offer; gives the order's id. */
  String buys(List<String> listings) {
    List<Map<String, Object>> lines =
        listings.stream()
            .map(listing -> Map.<String, Object>of("listing_id", listing, "quantity", 1))
            .toList();
    return await("an order")
        .atMost(Duration.ofSeconds(30))
        .until(() -> order(lines, UUID.randomUUID().toString()), made -> made.statusCode() == 201)
        .path("id");
  }

  private Response order(List<Map<String, Object>> lines, String key) {
    return given()
        .auth()
        .oauth2(token)
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(Map.of("lines", lines))
        .post(home() + "/orders");
  }

  Response cancel(String orderId) {
    return given()
        .auth()
        .oauth2(token)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("application/json")
        .body(Map.of())
        .post(home() + "/orders/" + orderId + "/cancel");
  }

  /** Of all budgets usable today. */
  long availablePence() {
    List<Number> available =
        given()
            .auth()
            .oauth2(token)
            .get(home() + "/budgets")
            .then()
            .statusCode(200)
            .extract()
            .path("available_pence");
    return available.stream().mapToLong(Number::longValue).sum();
  }
}
