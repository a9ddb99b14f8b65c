package org.supportmarket.ordering.forecast;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.supportmarket.ordering.fixture.Calls.as;
import static org.supportmarket.ordering.fixture.Calls.placed;
import static org.supportmarket.ordering.fixture.Sql.asOwner;
import static org.supportmarket.ordering.fixture.Sql.number;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.offer.OffersTold;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

/** A hundred pounds, of which twenty are held for something ordered. */
@QuarkusTest
@WithStack("ordering")
class ForecastsTest {
  private static final String ADDRESS = "/api/v1/people/{person}/forecast";

  @Inject Holders holders;
  @Inject Forecasts forecasts;
  @Inject KeepPriceChanges keepPriceChanges;

  private PersonRef person;
  private UUID budget;
  private UUID listing;
  private UUID order;
  private LocalDate today;

  @BeforeEach
  void aHundredPoundsOfWhichTwentyAreHeld() {
    person = holders.person("holder1");
    budget = holders.aBudgetWith(person, 10_000);
    listing = Market.aListingCosting(2_000);
    order = placed(person, budget, listing);
    today = holders.act().day();
  }

  /** No schedule made these releases and no order these times: the books would not hold. */
  @AfterEach
  void nothingIsReleasedOrPlanned() {
    asOwner("DELETE FROM release WHERE budget_line_id = ?", budget);
    asOwner(
        "DELETE FROM occurrence WHERE status = 'planned' AND order_line_id IN"
            + " (SELECT l.id FROM order_line l JOIN orders o ON o.id = l.order_id WHERE o.budget_line_id = ?)",
        budget);
  }

  @Test
  void whatIsHeldIsNotCountedTwiceAndWhatIsPlannedIs() {
    assertNull(forecast().day());
    assertEquals(8_000, forecast().leftPence());
    for (int week = 1; week <= 5; week++) {
      isPlanned(today.plusWeeks(week), 2_000);
    }
    // 80 are free: four times 20, the fifth is too much.
    assertEquals(today.plusWeeks(5), forecast().day());
    assertEquals(today.plusWeeks(5).minusDays(1), forecast().lastsUntil());
    assertEquals(2_000, forecast().neededPence());
    assertEquals(0, forecast().leftPence());

    comes(today.plusWeeks(4), 2_000);
    assertNull(forecast().day());
    asOwner("UPDATE release SET state = 'stopped' WHERE budget_line_id = ?", budget);
    assertEquals(today.plusWeeks(5), forecast().day());
  }

  @Test
  void aPriceThatIsKnownToRiseIsCountedForWhatIsPlannedLater() {
    for (int week = 1; week <= 4; week++) {
      isPlanned(today.plusWeeks(week), 2_000);
    }
    assertNull(forecast().day());
    asOwner(
        "UPDATE offer SET price_from = ?, price_pence = 2001 WHERE listing_id = ?",
        today.plusWeeks(4),
        listing);
    QuarkusTransaction.requiringNew()
        .run(() -> keepPriceChanges.told(new OffersTold(Set.of(listing))));
    assertEquals(today.plusWeeks(4), forecast().day());
    assertEquals(2_001, forecast().neededPence());
    assertEquals(2_000, forecast().leftPence());
    assertEquals(
        1,
        forecast().why().stream().filter(why -> why.contains("Some cleaning")).count(),
        "and it is said");
  }

  @Test
  void whatSomebodyThinksOfBuyingIsCountedAtThePricesToCome() {
    asOwner(
        "INSERT INTO price_change VALUES (?, ?, 1250, now()) ON CONFLICT DO NOTHING",
        listing,
        today.plusWeeks(3));
    // 90 minutes each week at 10.00 an hour, later 12.50: 15 15 15, then 18.75.
    Extra weekly = new Extra(listing, 1, 90, 1_500, today, 1, null, null);
    RunOutView view = forecasts.of(person, List.of(budget), List.of(weekly));
    assertEquals(today.plusWeeks(4), view.day());
    assertEquals(1_875, view.neededPence());
    assertEquals(8_000 - 3 * 1_500 - 1_875, view.leftPence());

    Extra threeTimes = new Extra(listing, 1, 90, 1_500, today, 1, 3, null);
    assertNull(forecasts.of(person, List.of(budget), List.of(threeTimes)).day());
    Extra now = Extra.once(8_001, null);
    assertEquals(today, forecasts.of(person, List.of(budget), List.of(now)).day());
  }

  @Test
  void thePersonIsToldAndTheLookIsWrittenDown() {
    isPlanned(today.plusDays(9), 9_000);
    long looks = looks();
    as("holder1")
        .queryParam("budget_id", budget)
        .get(ADDRESS, person.id())
        .then()
        .statusCode(200)
        .body("as_of", equalTo(today.toString()))
        .body("together.day", equalTo(today.plusDays(9).toString()))
        .body("together.words", containsString("£90.00 and £80.00 is left"))
        .body("together.why", hasItem(containsString("set aside for a crisis")))
        .body("budgets[0].budget_id", equalTo(budget.toString()));
    assertEquals(looks + 1, looks());
    as("holder2").get(ADDRESS, person.id()).then().statusCode(404);
    as("holder1")
        .queryParam("budget_id", UUID.randomUUID())
        .get(ADDRESS, person.id())
        .then()
        .statusCode(404)
        .body("code", equalTo("budget_unknown"));
  }

  @Test
  void theYearShowsWhatCameAndWentAndWhatIsToCome() {
    LocalDate later = today.plusMonths(2).withDayOfMonth(15);
    isPlanned(later, 1_234);
    comes(later, 777);
    String month = "months.find { it.month == '%s' }";
    as("holder1")
        .queryParam("budget_id", budget)
        .get(ADDRESS + "/year", person.id())
        .then()
        .statusCode(200)
        .body(month.formatted(today.toString().substring(0, 7)) + ".came_pence", equalTo(10_000))
        .body(month.formatted(today.toString().substring(0, 7)) + ".used_pence", equalTo(2_000))
        .body(month.formatted(later.toString().substring(0, 7)) + ".planned_pence", equalTo(1_234))
        .body(month.formatted(later.toString().substring(0, 7)) + ".coming_pence", equalTo(777))
        .body(month.formatted("1999-01"), nullValue());
  }

  private RunOutView forecast() {
    return forecasts.of(person, List.of(budget), List.of());
  }

  private void isPlanned(LocalDate day, long pence) {
    asOwner(
        "INSERT INTO occurrence (id, order_line_id, position, status, pence, due_on)"
            + " SELECT gen_random_uuid(), l.id,"
            + " (SELECT max(position) + 1 FROM occurrence WHERE order_line_id = l.id), 'planned', ?, ?"
            + " FROM order_line l WHERE l.order_id = ?",
        pence,
        day,
        order);
  }

  private void comes(LocalDate day, long pence) {
    asOwner(
        "INSERT INTO release (budget_line_id, number, due_on, period_from, period_to, pence)"
            + " VALUES (?, 1, ?, ?, ?, ?)",
        budget,
        day,
        day,
        day,
        pence);
  }

  private long looks() {
    return number(
        "SELECT count(*) FROM audit WHERE action = 'forecast.look' AND person_id = ?", person.id());
  }
}
