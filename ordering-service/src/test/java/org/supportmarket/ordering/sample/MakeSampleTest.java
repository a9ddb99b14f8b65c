package org.supportmarket.ordering.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.offer.CatalogueFixture;
import org.supportmarket.ordering.offer.OfferCatalogue;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** A small sample, made call by call, so that it can be broken off anywhere. */
@QuarkusTest
@WithStack("ordering")
@TestProfile(MakeSampleTest.SmallSample.class)
class MakeSampleTest {
  private static final int LISTINGS = 64;

  public static class SmallSample implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "support-market.sample.people", "20",
          "support-market.sample.days", "60",
          "support-market.sample.listings", Integer.toString(LISTINGS),
          "support-market.sample.date", "2026-11-01");
    }
  }

  @Inject MakeSample makeSample;
  @Inject SampleSettings settings;
  @Inject CatalogueFixture catalogue;
  @Inject OfferCatalogue offers;
  @Inject Database database;

  @Test
  void peopleComeFirstAndOrdersWhenTheCataloguesListingsAreThere() {
    assertFalse(makeSample.make(() -> true));
    assertEquals(20, count("person"));
    assertEquals(3, count("login"));
    assertEquals(0, count("orders"));

    publishTheSampleListings();
    makeBrokenOffAfterEachFewSteps();
    int planned = planned();
    assertTrue(planned > 30, planned + " orders");
    assertEquals(planned, count("orders"));
    assertEquals(0, unlike(), "orders that are not as planned");

    database.update(
        "UPDATE sample_batch SET finished_at = NULL, claimed_until = NULL WHERE number < 5");
    long events = count("order_event");
    long groups = count("posting_group WHERE order_id IS NOT NULL");
    assertTrue(makeSample.make(() -> true));
    assertEquals(planned, count("orders"));
    assertEquals(events, count("order_event"));
    assertEquals(groups, count("posting_group WHERE order_id IS NOT NULL"));

    given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .get("/api/v1/ledger/invariants")
        .then()
        .statusCode(200)
        .body("invariants.findAll{!it.ok}", equalTo(List.of()))
        .body("ok", equalTo(true));
  }

  @Test
  void whereNobodyAskedForItThereIsNone() {
    given().get("/api/v1/sample").then().statusCode(200).body("state", equalTo("off"));
  }

  private void publishTheSampleListings() {
    List<Category> categories = List.of(Category.values());
    for (int n = 1; n <= LISTINGS; n++) {
      catalogue.publish(
          SampleIds.of("listing:" + n),
          SampleIds.of("provider:" + (n % 7 + 1)),
          categories.get(n % categories.size()).slug(),
          "session",
          1_000 + 50L * n);
    }
  }

  private void makeBrokenOffAfterEachFewSteps() {
    boolean whole = false;
    for (int calls = 0; !whole; calls++) {
      assertTrue(calls < 500, "it does not get on");
      AtomicInteger left = new AtomicInteger(25);
      whole = makeSample.make(() -> left.getAndDecrement() > 0);
    }
  }

  private int planned() {
    SampleRun run = run();
    Shelf shelf = Shelf.of(offers, LISTINGS);
    return new SampleCast(run)
        .people(0, run.people()).stream()
            .mapToInt(person -> HistoryPlan.of(run, shelf, person).size())
            .sum();
  }

  /** Counts the planned orders that did not come to stand where the plan says. */
  private long unlike() {
    SampleRun run = run();
    Shelf shelf = Shelf.of(offers, LISTINGS);
    return new SampleCast(run)
        .people(0, run.people()).stream()
            .flatMap(person -> HistoryPlan.of(run, shelf, person).stream())
            .filter(order -> !isAsPlanned(order))
            .count();
  }

  private boolean isAsPlanned(PlannedOrder planned) {
    String status =
        switch (planned.steps().getLast().kind()) {
          case PLACE -> "placed";
          case ACCEPT -> "accepted";
          case DECLINE -> "declined";
          case DELIVER -> "delivered";
          case CANCEL -> "cancelled";
        };
    return database
        .one(
            """
            SELECT 1 FROM idempotency i
              JOIN order_event e ON e.id = i.effect
              JOIN orders o ON o.id = e.order_id
             WHERE i.actor = 'system#sample' AND i.key = ? AND o.status = ?
               AND o.provider_id = ? AND o.budget_line_id = ? AND o.placed_at = ?
            """,
            row -> true,
            planned.key() + "-place",
            status,
            planned.provider(),
            planned.budget(),
            planned.placedAt())
        .isPresent();
  }

  private SampleRun run() {
    return new SampleRun(settings.seed(), LocalDate.of(2026, 11, 1), 60, 20);
  }

  private long count(String table) {
    return database.one("SELECT count(*) FROM " + table, row -> row.getLong(1)).orElseThrow();
  }
}
