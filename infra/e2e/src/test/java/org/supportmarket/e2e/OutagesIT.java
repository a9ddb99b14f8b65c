package org.supportmarket.e2e;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.supportmarket.stack.Part;

/** Ends and freezes servers, so nothing else may use them meanwhile. */
@Isolated
class OutagesIT {
  private final Market market = Market.running();

  @Test
  void withoutElasticsearchOrdersStillWorkAndSearchSaysSo() {
    Holder holder = Holder.of(market, "holder1");
    String listingId = (String) Shelf.anOrderableListing(market, 5_000).get("id");
    market.stack().stop(Part.ELASTICSEARCH);
    try {
      given()
          .get(market.url(Part.CATALOGUE) + "/api/v1/listings?q=help")
          .then()
          .statusCode(503)
          .contentType("application/problem+json")
          .body("code", equalTo("search_unavailable"))
          .time(lessThan(3_000L));
      given()
          .get(market.url(Part.WEB) + "/search?q=help")
          .then()
          .statusCode(503)
          .contentType(containsString("text/html"))
          .body(containsString("earch"));
      given()
          .get(market.url(Part.CATALOGUE) + "/api/v1/listings/" + listingId)
          .then()
          .statusCode(200);
      given()
          .get(market.url(Part.CATALOGUE) + "/q/health/ready")
          .then()
          .statusCode(200)
          .body("checks.find { it.name == 'index' }.data.reachable", equalTo(false));
      orderAndCancel(holder, listingId);
    } finally {
      market.stack().start(Part.ELASTICSEARCH);
    }
    await("search comes back by itself")
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                given().get(market.url(Part.CATALOGUE) + "/api/v1/listings?q=help").statusCode()
                    == 200);
    await("the trends catch up")
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> Invariants.hold(market));
  }

  @Test
  void aFrozenElasticsearchDoesNotHoldSearchForLong() {
    market.stack().freeze(Part.ELASTICSEARCH);
    try {
      given()
          .get(market.url(Part.CATALOGUE) + "/api/v1/listings?q=help")
          .then()
          .statusCode(503)
          .body("code", equalTo("search_unavailable"))
          .time(lessThan(3_000L));
    } finally {
      market.stack().thaw(Part.ELASTICSEARCH);
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                given().get(market.url(Part.CATALOGUE) + "/api/v1/listings?q=help").statusCode()
                    == 200);
  }

  @Test
  void withoutKeycloakKnownTokensWorkAndNobodyGetsInWithoutOne() {
    Holder holder = Holder.of(market, "holder1");
    String listingId = (String) Shelf.anOrderableListing(market, 5_000).get("id");
    market.stack().stop(Part.KEYCLOAK);
    try {
      orderAndCancel(holder, listingId);
      given().get(holder.home() + "/budgets").then().statusCode(401);
      given()
          .auth()
          .oauth2(withAnotherSignature(holder.token()))
          .get(holder.home() + "/budgets")
          .then()
          .statusCode(401);
      given().get(market.url(Part.WEB) + "/").then().statusCode(200);
      given()
          .get(market.url(Part.ORDERING) + "/q/health/ready")
          .then()
          .statusCode(200)
          .body("checks.find { it.name == 'identity' }.data.reachable", equalTo(false));
    } finally {
      market.stack().start(Part.KEYCLOAK);
    }
  }

  @Test
  void withoutTheCatalogueConfirmedOffersSellAndOldOnesAreRefused() throws SQLException {
    Holder holder = Holder.of(market, "holder1");
    String listingId = (String) Shelf.anOrderableListing(market, 5_000).get("id");
    market.stack().stop(Part.CATALOGUE);
    try {
      orderAndCancel(holder, listingId);
      sayTheOffersWereConfirmed("now() - interval '16 minutes'");
      holder
          .order(listingId, 1, UUID.randomUUID().toString())
          .then()
          .statusCode(503)
          .contentType("application/problem+json")
          .body("code", equalTo("offer_unconfirmed"));
    } finally {
      market.start(Part.CATALOGUE);
    }
    await("offers are confirmed again")
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              Response order = holder.order(listingId, 1, UUID.randomUUID().toString());
              return order.statusCode() == 201
                  && holder.cancel(order.path("id")).statusCode() == 200;
            });
  }

  private static void orderAndCancel(Holder holder, String listingId) {
    long before = holder.availablePence();
    Response order = holder.order(listingId, 1, UUID.randomUUID().toString());
    assertEquals(201, order.statusCode(), order.asString());
    assertEquals(200, holder.cancel(order.path("id")).statusCode());
    assertEquals(before, holder.availablePence());
  }

  private static String withAnotherSignature(String token) {
    return token.substring(0, token.length() - 8) + "AAAAAAAA";
  }

  private void sayTheOffersWereConfirmed(String when) throws SQLException {
    try (Connection connection = market.stack().databases().administrator("e2e_ordering");
        Statement statement = connection.createStatement()) {
      assertEquals(
          1,
          statement.executeUpdate(
              "UPDATE feed_cursor SET caught_up_at = %s WHERE consumer = 'offers'"
                  .formatted(when)));
    }
  }
}
