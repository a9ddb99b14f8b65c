package org.supportmarket.ordering.trends;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.offer.CatalogueFixture;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** In months no other test buys in. */
@QuarkusTest
@WithStack("ordering")
class LiveTotalsTest {
  private static final String COUNCIL = "E10900001";

  @Inject CatalogueFixture catalogue;
  @Inject BuyerFixture buyers;
  @Inject IndexedOrders orders;
  @Inject Reconcile reconcile;

  private final UUID provider = UUID.randomUUID();
  private UUID listing;

  @BeforeEach
  void anOffer() {
    listing = catalogue.publish(provider, "leisure", "session", 1_250);
  }

  @Test
  void financeSeesEveryPennyAtOnceAndCommissionersOnlyWhereEightPeopleStandBehindIt() {
    LocalDate day = LocalDate.of(2028, 5, 10);
    List<BuyerFixture.Bought> bought = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      bought.add(buyers.buys(buyers.aBuyerOf(COUNCIL), provider, day, listing));
    }
    orders.asFacts();
    assertEquals(10_000L, month("finance1", "2028-05").getLong("totals[0].planned_pence"));
    JsonPath eight = month("commissioner1", "2028-05");
    assertEquals(10_000L, eight.getLong("totals[0].reserved_pence"));
    assertFalse(eight.getBoolean("totals[0].suppressed"));
    assertNotNull(eight.getString("as_of"));

    buyers.isCancelled(bought.getFirst(), day);
    orders.asFacts();
    JsonPath seven = month("commissioner1", "2028-05");
    assertTrue(seven.getBoolean("totals[0].suppressed"));
    assertEquals(
        List.of("funding_stream", "month", "suppressed"),
        seven.getMap("totals[0]").keySet().stream().sorted().toList(),
        "no figure of it");
    JsonPath exact = month("finance1", "2028-05");
    assertEquals(8_750L, exact.getLong("totals[0].planned_pence"));
    assertEquals(1_250L, exact.getLong("totals[0].cancelled_pence"));
  }

  @Test
  void whoDoesNotWantToBeCountedIsInNoTotalThatACommissionerCouldTakeThePanelsFrom() {
    LocalDate day = LocalDate.of(2028, 6, 10);
    for (int i = 0; i < 8; i++) {
      buyers.buys(buyers.aBuyerOf(COUNCIL), provider, day, listing);
    }
    BuyerFixture.Buyer uncounted = buyers.aBuyerOf(COUNCIL);
    Sql.asOwner(
        """
        INSERT INTO circumstances (person_id, district, age_band, support_reason, pathway, counted, changed_at, changed_by)
        VALUES (?, 'Moor', '65-74', 'physical', 'own-plan', false, now(), 'test')""",
        uncounted.person().id());
    buyers.buys(uncounted, provider, day, listing, listing, listing);
    orders.asFacts();
    assertEquals(13_750L, month("finance1", "2028-06").getLong("totals[0].planned_pence"));
    assertEquals(10_000L, month("commissioner1", "2028-06").getLong("totals[0].planned_pence"));
  }

  @Test
  void theyAreStampedWithWhatWasFoundAndWhen() {
    buyers.buys(buyers.aBuyerOf(COUNCIL), provider, LocalDate.of(2028, 7, 1), listing);
    orders.all();
    reconcile.run();
    live("commissioner1", "from=2028-07&to=2028-07")
        .then()
        .statusCode(200)
        .body("reconciliation.agrees", equalTo(true))
        .body("reconciliation.apart_pence", equalTo(0))
        .body("reconciliation.index_answers", equalTo(true))
        .body("reconciliation.index_agrees", equalTo(true));
  }

  @Test
  void factsThatAreNotWhatTheLedgerSaysAreSaidAndStayForPeopleToLookInto() {
    buyers.buys(buyers.aBuyerOf(COUNCIL), provider, LocalDate.of(2028, 8, 1), listing);
    orders.all();
    changeFacts("planned_pence = planned_pence + 1");
    try {
      assertEquals(1, apart(reconcile.run().ledger()));
      given()
          .auth()
          .oauth2(Tokens.of("operator1"))
          .post("/api/v1/trends/reconciliations")
          .then()
          .statusCode(200)
          .body("index_apart_pence", equalTo(0));
      live("finance1", "from=2028-08&to=2028-08")
          .then()
          .body("reconciliation.agrees", equalTo(false))
          .body("reconciliation.apart_pence", equalTo(1));
      given()
          .get("/q/metrics")
          .then()
          .body(containsString("support_market_reconciliation_apart_pence{pair=\"ledger_facts\"}"));
    } finally {
      changeFacts("planned_pence = planned_pence - 1");
    }
    given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .post("/api/v1/trends/reconciliations")
        .then()
        .body("index_apart_pence", equalTo(0));
    assertEquals(0, apart(reconcile.run().ledger()));
  }

  @Test
  void theLatestMonthsAreLookedAtAgainAndWhatWasFoundOfOlderOnesIsStillSaid() {
    LocalDate longAgo = LocalDate.of(2025, 11, 17);
    buyers.buys(buyers.aBuyerOf(COUNCIL), provider, longAgo, listing);
    orders.all();
    reconcile.run();
    CouncilMonth old = new CouncilMonth(COUNCIL, YearMonth.from(longAgo));
    changeFacts("planned_pence = planned_pence + 1");
    try {
      Reconciliation latest = reconcile.ofLatest();
      assertFalse(latest.whole());
      assertFalse(latest.ledger().containsKey(old));
      assertFalse(latest.index().orElseThrow().containsKey(old));
      assertEquals(1, reconcile.run().ledger().get(old));
      assertFalse(reconcile.ofLatest().ledger().containsKey(old));
      live("finance1", "from=2025-11&to=2025-11")
          .then()
          .body("reconciliation.agrees", equalTo(false))
          .body("reconciliation.apart_pence", equalTo(1));
    } finally {
      changeFacts("planned_pence = planned_pence - 1");
    }
    assertEquals(0, reconcile.run().ledger().get(old));
  }

  @Test
  void withoutALookAtAllMonthsTodayAllAreLookedAt() {
    reconcile.run();
    Sql.asOwner("UPDATE reconciliation_run SET whole = false");
    assertTrue(reconcile.ofLatest().whole());
    assertFalse(reconcile.ofLatest().whole());
  }

  /** Of our council. */
  private static long apart(Map<CouncilMonth, Long> all) {
    return all.entrySet().stream()
        .filter(of -> of.getKey().council().equals(COUNCIL))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  @Test
  void anotherCouncilsAreNotThereAndOtherRolesNotLetIn() {
    live("commissioner-other", "from=2028-05&to=2028-05")
        .then()
        .statusCode(404)
        .body("code", equalTo("council_unknown"));
    for (String user : List.of("holder1", "provider1", "operator1", "care-manager1")) {
      live(user, "from=2028-05&to=2028-05").then().statusCode(403);
    }
  }

  @Test
  void monthsThatMakeNoSenseAreRefused() {
    live("finance1", "from=2028-05&to=2028-04")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid_period"));
    live("finance1", "from=2001-01&to=2001-02")
        .then()
        .statusCode(200)
        .body("totals.size()", equalTo(0), "totals[0]", nullValue());
  }

  private void changeFacts(String how) {
    Sql.asOwner(
        """
        ALTER TABLE purchase_fact DISABLE TRIGGER append_only;
        UPDATE purchase_fact SET %s WHERE provider_id = '%s';
        ALTER TABLE purchase_fact ENABLE ALWAYS TRIGGER append_only"""
            .formatted(how, provider));
  }

  private static JsonPath month(String user, String month) {
    return live(user, "from=%1$s&to=%1$s".formatted(month))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static Response live(String user, String query) {
    return given()
        .auth()
        .oauth2(Tokens.of(user))
        .get("/api/v1/councils/" + COUNCIL + "/live-totals?" + query);
  }
}
