package org.supportmarket.e2e;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.stack.Part;
import org.supportmarket.testkit.Tokens;

/** A provider of the sample, with offers of a test's own that nobody else buys or rates. */
final class Studio {
  static final String CATEGORY = "leisure";

  static final String NAME = "Studio Seven";
  static final String PROVIDER =
      UUID.nameUUIDFromBytes("provider:18".getBytes(StandardCharsets.UTF_8)).toString();

  private final Market market;
  private final String login;

  Studio(Market market, String tag) {
    this.market = market;
    this.login = "studio-" + tag;
    Logins.of(market)
        .make(login, "Stella Studio", "provider", Map.of("provider", List.of(PROVIDER)));
  }

  String login() {
    return login;
  }

  /** Publishes an offer of ten pounds under each name; gives their ids in the same order. */
  List<String> publishes(List<String> names) {
    List<String> listings = names.stream().map(this::sendsToBeChecked).toList();
    List<Map<String, String>> waiting =
        to(Part.CATALOGUE, "moderator1")
            .queryParam("per_page", 50)
            .get("/api/v1/moderation/changes")
            .then()
            .statusCode(200)
            .extract()
            .path("contents");
    waiting.stream()
        .filter(change -> listings.contains(change.get("listing_id")))
        .forEach(
            change ->
                to(Part.CATALOGUE, "moderator1")
                    .post("/api/v1/moderation/changes/" + change.get("id") + "/approve")
                    .then()
                    .statusCode(200));
    return listings;
  }

  /** Says yes to an order and that it was done. */
  void delivers(String order) {
    for (String step : List.of("accept", "deliver")) {
      to(Part.ORDERING, login)
          .header("Idempotency-Key", UUID.randomUUID().toString())
          .post("/api/v1/providers/" + PROVIDER + "/orders/" + order + "/" + step)
          .then()
          .statusCode(200);
    }
  }

  private String sendsToBeChecked(String name) {
    String listing =
        to(Part.CATALOGUE, login)
            .body(
                Map.of(
                    "kind",
                    "service",
                    "category",
                    CATEGORY,
                    "name",
                    name,
                    "summary",
                    "Two hours at the wheel.",
                    "description",
                    "We have clay, aprons and tea.",
                    "price",
                    Map.of("amount_pence", 1_000, "unit", "visit"),
                    "orderable",
                    true,
                    "age_groups",
                    List.of("adults"),
                    "coverage",
                    Map.of("districts", List.of("Coldharbour"))))
            .post("/api/v1/my/listings")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    to(Part.CATALOGUE, login)
        .post("/api/v1/my/listings/" + listing + "/submit")
        .then()
        .statusCode(200);
    return listing;
  }

  private RequestSpecification to(Part part, String username) {
    return given()
        .baseUri(market.url(part))
        .auth()
        .oauth2(Tokens.of(username))
        .contentType("application/json");
  }
}
