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
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.market.LedgerCells;
import org.supportmarket.ordering.offer.CatalogueFixture;
import org.supportmarket.ordering.offer.OfferCatalogue;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.trends.BuyerFixture;
import org.supportmarket.ordering.trends.IndexedOrders;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/**
 * A small sample of two financial years, made call by call, so that it can be broken off anywhere.
 */
@QuarkusTest
@WithStack("ordering")
@TestProfile(MakeSampleTest.SmallSample.class)
class MakeSampleTest {
  private static final int LISTINGS = 64;
  private static final int PEOPLE = 20;
  private static final int DAYS = 60;
  private static final LocalDate END = LocalDate.of(2026, 5, 1);

  public static class SmallSample implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "support-market.sample.people", Integer.toString(PEOPLE),
          "support-market.sample.days", Integer.toString(DAYS),
          "support-market.sample.listings", Integer.toString(LISTINGS),
          "support-market.sample.date", END.toString());
    }
  }

  private static final String BY_SAMPLE = " WHERE %s = 'system#sample'";

  @Inject MakeSample makeSample;
  @Inject SampleSettings settings;
  @Inject CatalogueFixture catalogue;
  @Inject OfferCatalogue offers;
  @Inject Database database;
  @Inject BuyerFixture buyers;
  @Inject IndexedOrders orders;
  @Inject LedgerCells cells;

  @Test
  void peopleComeFirstAndOrdersWhenTheCataloguesListingsAreThere() {
    assertFalse(makeSample.make(() -> true));
    assertEquals(PEOPLE, count("person"));
    assertEquals(3, count("login"));
    assertEquals(0, count("orders"));

    publishTheSampleListings();
    someProvidersAreSmallAndAgreedToRates();
    makeBrokenOffAfterEachFewSteps();
    int planned = planned();
    assertTrue(planned > 30, planned + " orders");
    assertEquals(planned, count("orders"));
    assertEquals(0, unlike(), "orders that are not as planned");

    database.update(
        "UPDATE sample_batch SET finished_at = NULL, claimed_until = NULL WHERE number < 5");
    long answers = whatTheCouncilAgreedAndAsked();
    long events = count("order_event");
    long groups = count("posting_group WHERE order_id IS NOT NULL");
    assertTrue(makeSample.make(() -> true));
    assertEquals(planned, count("orders"));
    assertEquals(events, count("order_event"));
    assertEquals(groups, count("posting_group WHERE order_id IS NOT NULL"));

    assertEquals(answers, whatTheCouncilAgreedAndAsked());

    someIsRefundedAndSomeDeliveredInPart();
    orders.asFacts();
    beforeProtectionEveryPanelIsWhatTheLedgerSays(SampleCast.COUNCIL);
    beforeProtectionEveryPanelIsWhatTheLedgerSays(SampleCast.OTHER_COUNCIL);
    thereIsMoreThanOneOfEverything();

    given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .get("/api/v1/ledger/invariants")
        .then()
        .statusCode(200)
        .body("invariants.findAll{!it.ok}", equalTo(List.of()))
        .body("ok", equalTo(true));
  }

  /** How many answered; what is agreed and asked is of all people, and there once. */
  private long whatTheCouncilAgreedAndAsked() {
    assertEquals(3, count("provider_agreement" + BY_SAMPLE.formatted("recorded_by")));
    assertEquals(2, count("survey" + BY_SAMPLE.formatted("published_by")));
    long answers =
        count(
            "survey_answer WHERE survey_id IN (SELECT id FROM survey"
                + BY_SAMPLE.formatted("published_by")
                + ")");
    assertTrue(answers > 10, answers + " answers");
    return answers;
  }

  /** Nothing else is bought by these rates. */
  @AfterEach
  void whatWasAgreedAndAskedIsForgotten() {
    Sql.asOwner("DELETE FROM provider_agreement" + BY_SAMPLE.formatted("recorded_by"));
    String surveys = "SELECT id FROM survey" + BY_SAMPLE.formatted("published_by");
    for (String of : List.of("choice", "answer", "option", "question")) {
      Sql.asOwner("DELETE FROM survey_%s WHERE survey_id IN (%s)".formatted(of, surveys));
    }
    Sql.asOwner("DELETE FROM survey" + BY_SAMPLE.formatted("published_by"));
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
          n / categories.size() % 2 == 0 ? "session" : "item",
          1_000 + 50L * n);
    }
  }

  /** So that there is more than one of everything panels are by. */
  private void someProvidersAreSmallAndAgreedToRates() {
    Sql.asOwner(
        """
        UPDATE offer SET provider_micro = provider_id IN (?, ?, ?), provider_verified = provider_id NOT IN (?, ?),
                         kind = CASE unit WHEN 'item' THEN 'product' ELSE 'service' END
        """,
        SampleIds.of("provider:1"),
        SampleIds.of("provider:2"),
        SampleIds.of("provider:3"),
        SampleIds.of("provider:3"),
        SampleIds.of("provider:4"));
    Sql.asOwner(
        """
        INSERT INTO provider_agreement (id, council, provider_id, kind, category, unit, pence, begins_on, ends_on, contact,
                                        recorded_at, recorded_by)
        SELECT gen_random_uuid(), c.gss, o.provider_id, 'rate', a.category, 'session', 2500, ?, ?, 'Us', now(), 'test'
          FROM council c
         CROSS JOIN (SELECT DISTINCT provider_id FROM offer) o
         CROSS JOIN (VALUES ('at-home'), ('leisure')) a(category)
        """,
        END.minusDays(DAYS / 2),
        END);
  }

  private record Placed(UUID id, UUID provider, UUID person, String council, UUID budget) {
    BuyerFixture.Bought bought() {
      return new BuyerFixture.Bought(
          new BuyerFixture.Buyer(new PersonRef(person, council), budget), provider, id);
    }
  }

  /** In the months after those in which it was bought. */
  private void someIsRefundedAndSomeDeliveredInPart() {
    List<Placed> delivered = inStatus("delivered");
    List<Placed> placed = inStatus("placed");
    assertTrue(delivered.size() > 3 && !placed.isEmpty(), delivered + " and " + placed);
    for (int n = 0; n < delivered.size(); n += 3) {
      buyers.isRefunded(delivered.get(n).bought(), END.plusDays(n), 101 + n);
    }
    for (Placed order : placed) {
      buyers.isDeliveredInPart(order.bought(), END.plusDays(1), 907);
    }
  }

  private List<Placed> inStatus(String status) {
    return database.query(
        "SELECT id, provider_id, person_id, council, budget_line_id FROM orders WHERE status = ?"
            + " ORDER BY id",
        row ->
            new Placed(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getObject(5, UUID.class)),
        status);
  }

  private void beforeProtectionEveryPanelIsWhatTheLedgerSays(String council) {
    Map<String, LedgerCells.Figures> ledger = cells.ofLedger(council);
    assertTrue(ledger.size() > 150, council + " has " + ledger.size() + " cells");
    assertEquals(ledger, cells.ofPanels(council));
  }

  /** Or less would have been compared than there can be. */
  private void thereIsMoreThanOneOfEverything() {
    Map<String, LedgerCells.Figures> ledger = cells.ofLedger(SampleCast.COUNCIL);
    for (String period : List.of("year/2025-04-01", "year/2026-04-01", "month/2026-05-01")) {
      LedgerCells.Figures all = ledger.get(SampleCast.COUNCIL + "/" + period + "/all//");
      assertTrue(all.deliveredPence() != 0 && all.cancelledPence() > 0, period + ": " + all);
    }
    for (String cell : List.of("micro/%s/", "verified/%s/", "framework/%s/")) {
      for (boolean is : List.of(true, false)) {
        String id = SampleCast.COUNCIL + "/year/2026-04-01/" + cell.formatted(is);
        assertTrue(ledger.containsKey(id), id);
      }
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
    return new SampleRun(settings.seed(), END, DAYS, PEOPLE);
  }

  private long count(String table) {
    return database.one("SELECT count(*) FROM " + table, row -> row.getLong(1)).orElseThrow();
  }
}
