package org.supportmarket.ordering.trends;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.supportmarket.ordering.invariants.Invariant;
import org.supportmarket.ordering.offer.CatalogueFixture;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** An Elasticsearch that takes connections and never says a word: the worst way to be away. */
@QuarkusTest
@WithStack("ordering")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestProfile(TrendsOutageTest.SilentElasticsearch.class)
class TrendsOutageTest {

  public static class SilentElasticsearch implements QuarkusTestProfile {
    private static final Gate GATE = new Gate();

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.elasticsearch.hosts", "127.0.0.1:" + GATE.port());
    }
  }

  @Inject CatalogueFixture catalogue;
  @Inject BuyerFixture buyers;
  @Inject TrendsEqualLedger trendsEqualLedger;
  @Inject IndexedOrders orders;
  @Inject Reconcile reconcile;
  @Inject RunReconciliation runReconciliation;
  @Inject TrendsFeed feed;

  /** Long before the half minute after which Elasticsearch's client itself would give up. */
  @Test
  void trendsSaySoInTime() {
    Tokens.of("commissioner1");
    given()
        .auth()
        .oauth2(Tokens.of("commissioner1"))
        .get("/api/v1/councils/E10900001/trends")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .body("code", equalTo("trends_unavailable"))
        .time(lessThan(15_000L));
  }

  @Test
  void panelsAndThePublicFiguresSaySoInTime() {
    for (String path : List.of("councils/E10900001/panels/time", "market/quarters")) {
      given()
          .auth()
          .oauth2(Tokens.of("commissioner1"))
          .get("/api/v1/" + path)
          .then()
          .statusCode(503)
          .contentType("application/problem+json")
          .body("code", equalTo("trends_unavailable"))
          .time(lessThan(15_000L));
    }
  }

  @Test
  void ordersAreTakenAllTheSame() {
    UUID provider = UUID.randomUUID();
    UUID listing = catalogue.publish(provider, "leisure", "session", 1_250);
    buyers.buys(buyers.aBuyerOf("E10900001"), provider, LocalDate.of(2026, 2, 3), listing);
  }

  /** Live totals go on without the index, and say when it last could be compared. */
  @Test
  @Order(Integer.MAX_VALUE)
  void onceItIsBackEverythingIsCaughtUp() {
    UUID provider = UUID.randomUUID();
    UUID listing = catalogue.publish(provider, "leisure", "session", 1_250);
    LocalDate day = LocalDate.of(2028, 2, 3);
    buyers.buys(buyers.aBuyerOf("E10900001"), provider, day, listing);
    orders.asFacts();
    reconcile.run();
    live()
        .body("totals[0].planned_pence", equalTo(1_250))
        .body("reconciliation.agrees", equalTo(true))
        .body("reconciliation.index_answers", equalTo(false));
    Gate.open();
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(100))
        .ignoreExceptions()
        .until(
            () -> {
              feed.catchUp();
              return runReconciliation.now().index().isPresent();
            });
    live()
        .body("reconciliation.index_answers", equalTo(true))
        .body("reconciliation.index_agrees", equalTo(true));
  }

  private static ValidatableResponse live() {
    return given()
        .auth()
        .oauth2(Tokens.of("finance1"))
        .get("/api/v1/councils/E10900001/live-totals?from=2028-02&to=2028-02")
        .then()
        .statusCode(200);
  }

  @Test
  void whatCannotBeComparedIsNotReportedAsGood() {
    Invariant found = trendsEqualLedger.check();
    assertFalse(found.ok());
    assertEquals(-1, found.figure());
  }
}
