package org.supportmarket.ordering.order;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.ordering.fixture.Calls.accepted;
import static org.supportmarket.ordering.fixture.Calls.as;
import static org.supportmarket.ordering.fixture.Calls.order;
import static org.supportmarket.ordering.fixture.Calls.ordered;
import static org.supportmarket.ordering.fixture.Calls.pence;
import static org.supportmarket.ordering.fixture.Calls.step;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.fixture.TheBooks;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

/** What cancelling an accepted order costs, by the terms it was ordered on. */
@QuarkusTest
@WithStack("ordering")
class CancellationChargesTest {
  private static final String TIERS =
      "[{\"notice_hours\":72,\"charge_percent\":25},{\"notice_hours\":48,\"charge_percent\":50},"
          + "{\"notice_hours\":24,\"charge_percent\":100}]";

  @Inject Holders holders;

  private PersonRef person;
  private UUID budget;

  @BeforeEach
  void aHundredPounds() {
    person = holders.person("holder1");
    budget = holders.aBudgetWith(person, 10_000);
  }

  @AfterEach
  void theBooksHold() {
    TheBooks.hold();
  }

  @ParameterizedTest
  @CsvSource({"100, 0", "60, 250", "36, 501", "12, 1001"})
  void cancellingCostsWhatTheOrderedTermsSayAndItIsShownBefore(int hoursAhead, int charge) {
    UUID order = accepted(aVisitIn(hoursAhead, Market.aListingCharging(1_001, TIERS)));
    as("holder1")
        .get("/api/v1/people/{p}/orders/{o}/cancellation", person.id(), order)
        .then()
        .statusCode(200)
        .body("charge_pence", equalTo(charge))
        .body("back_pence", equalTo(1_001 - charge))
        .body("tiers.charge_percent", contains(25, 50, 100));
    step(person, order, "cancel", Map.of("charge_pence", charge))
        .then()
        .statusCode(200)
        .body("status", equalTo("cancelled"))
        .body("delivered_pence", equalTo(charge));
    assertEquals(charge, pence(person, budget, "delivered_pence"));
    assertEquals(10_000 - charge, pence(person, budget, "available_pence"));
    assertEquals(0, pence(person, budget, "committed_pence"));
  }

  @Test
  void aHigherChargeThanWasShownIsAskedAboutAgain() {
    UUID order = accepted(aVisitIn(12, Market.aListingCharging(1_001, TIERS)));
    step(person, order, "cancel", Map.of("charge_pence", 1_000))
        .then()
        .statusCode(409)
        .body("code", equalTo("charge_changed"))
        .body("charge_pence", equalTo(1_001));
    assertEquals(1_001, pence(person, budget, "committed_pence"));
  }

  @Test
  void whatNobodyAcceptedIsCancelledFreeOfCharge() {
    UUID order = aVisitIn(12, Market.aListingCharging(1_001, TIERS));
    step(person, order, "cancel", Map.of()).then().statusCode(200);
    assertEquals(10_000, pence(person, budget, "available_pence"));
  }

  @Test
  void changedTermsDoNotTouchWhatIsOrdered() {
    UUID listing = Market.aListingCharging(1_001, TIERS);
    UUID order = accepted(aVisitIn(36, listing));
    Sql.asOwner(
        "UPDATE offer SET cancellation = '[{\"notice_hours\":72,\"charge_percent\":100}]' WHERE"
            + " listing_id = ?",
        listing);
    step(person, order, "cancel", Map.of()).then().body("delivered_pence", equalTo(501));
  }

  @Test
  void severalPotsPayInTheirOrderAndShareAChargeByWhatTheyPaid() {
    UUID small = holders.aBudgetWith(person, 700);
    UUID listing = Market.aListingCharging(1_001, TIERS);
    Map<String, Object> wanted =
        Map.of(
            "pots",
            List.of(small, budget),
            "lines",
            List.of(
                Map.of("listing_id", listing, "quantity", 1, "starts_at", inHours(60).toString())));
    UUID order = accepted(ordered(person, wanted));
    assertEquals(700, pence(person, small, "committed_pence"));
    assertEquals(301, pence(person, budget, "committed_pence"));
    step(person, order, "cancel", Map.of()).then().body("delivered_pence", equalTo(250));
    assertEquals(175, pence(person, small, "delivered_pence"));
    assertEquals(75, pence(person, budget, "delivered_pence"));
    assertEquals(525, pence(person, small, "available_pence"));
    assertEquals(9_925, pence(person, budget, "available_pence"));
  }

  private UUID aVisitIn(int hours, UUID listing) {
    return ordered(
        person,
        Map.of(
            "budget_id",
            budget,
            "lines",
            List.of(
                Map.of(
                    "listing_id",
                    listing,
                    "quantity",
                    1,
                    "starts_at",
                    inHours(hours).toString()))));
  }

  private static Instant inHours(int hours) {
    return Instant.now().plus(Duration.ofHours(hours));
  }
}
