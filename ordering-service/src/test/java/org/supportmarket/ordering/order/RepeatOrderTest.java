package org.supportmarket.ordering.order;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.ordering.fixture.Calls.order;
import static org.supportmarket.ordering.fixture.Calls.pence;
import static org.supportmarket.ordering.fixture.Calls.place;
import static org.supportmarket.ordering.fixture.Calls.providerStep;
import static org.supportmarket.ordering.fixture.Calls.step;
import static org.supportmarket.ordering.fixture.Sql.asOwner;
import static org.supportmarket.ordering.fixture.Sql.number;
import static org.supportmarket.ordering.fixture.Sql.texts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.ordering.fixture.AtOnce;
import org.supportmarket.ordering.fixture.HeldRows;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.forecast.Forecasts;
import org.supportmarket.ordering.forecast.RunOutView;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

/** What comes every week: held as far as the money goes, planned beyond. */
@QuarkusTest
@WithStack("ordering")
class RepeatOrderTest {
  @Inject Holders holders;
  @Inject OrderJobs jobs;
  @Inject RunOrderJob runOrderJob;
  @Inject Forecasts forecasts;

  private PersonRef person;
  private UUID budget;
  private LocalDate today;

  @BeforeEach
  void thirtyFivePounds() {
    person = holders.person("holder1");
    budget = holders.aBudgetWith(person, 3_500, 200_000);
    today = holders.act().day();
  }

  @Test
  void moreThanTheReleasedMoneyIsPlannedAndHeldWhenItIsThere() {
    UUID order = weekly(10);
    assertEquals(times(3, "placed", 7, "planned"), statuses(order));
    assertEquals(3_000, pence(person, budget, "reserved_pence"));
    assertEquals(500, pence(person, budget, "available_pence"));
    assertEquals(7_000, order(person, order).getLong("planned_pence"));

    providerStep(order, "accept", Map.of()).then().statusCode(200);
    assertEquals(3_000, pence(person, budget, "committed_pence"));
    jobs.hold();
    assertEquals(times(3, "accepted", 7, "planned"), statuses(order));

    holders.moreIn(person, budget, 10_000);
    AtOnce.all(
        3,
        i -> {
          jobs.hold();
          return i;
        });
    // The fourth and the fifth are within four weeks; the others' days are still far.
    assertEquals(times(5, "accepted", 5, "planned"), statuses(order));
    assertEquals(5_000, pence(person, budget, "committed_pence"));
    assertEquals(8_500, pence(person, budget, "available_pence"));
  }

  @Test
  void ofThreeCopiesOneHoldsTheMoneyOfAnOrderAndTheOthersGoOnAtOnce() throws Exception {
    UUID order = weekly(5);
    holders.moreIn(person, budget, 10_000);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        HeldRows money = HeldRows.moneyOf(budget)) {
      CompletionService<Boolean> copies = new ExecutorCompletionService<>(threads);
      for (int copy = 0; copy < 3; copy++) {
        copies.submit(() -> runOrderJob.hold(holders.act(), order, today.plusWeeks(4)));
      }
      assertFalse(next(copies), "the first has to wait for the money");
      assertFalse(next(copies), "the first has to wait for the money");
      money.done();
      assertTrue(next(copies));
    }
    assertEquals(times(5, "placed", 0, "planned"), statuses(order));
    assertEquals(List.of("place", "hold"), order(person, order).getList("history.step"));
    assertEquals(5_000, pence(person, budget, "reserved_pence"));
    assertEquals(8_500, pence(person, budget, "available_pence"));
  }

  private static boolean next(CompletionService<Boolean> copies) throws Exception {
    Future<Boolean> answer = copies.poll(2, TimeUnit.SECONDS);
    assertNotNull(answer, "they wait for each other instead of leaving it to one");
    return answer.get();
  }

  @Test
  void whatIsHeldLaterCostsWhatItsProviderToldOfForThatDayAndTheForecastSaidSo() {
    UUID order = weekly(5);
    String listing = order(person, order).getString("lines[0].listing_id");
    asOwner(
        "INSERT INTO price_change VALUES (?::uuid, ?, 1200, now())", listing, today.plusWeeks(4));
    assertEquals(today.plusWeeks(3), forecast().day(), "500 do not pay for the fourth");
    holders.moreIn(person, budget, 1_699);
    assertEquals(1_200, forecast().neededPence());
    jobs.hold();
    assertEquals(times(4, "placed", 1, "planned"), statuses(order));

    holders.moreIn(person, budget, 1);
    assertNull(forecast().day());
    jobs.hold();
    jobs.hold();
    assertEquals(times(5, "placed", 0, "planned"), statuses(order));
    assertEquals(0, pence(person, budget, "available_pence"));
    assertEquals(5_200, pence(person, budget, "reserved_pence"));
    assertEquals(5_200, order(person, order).getLong("total_pence"));
    assertEquals(1_200, order(person, order).getLong("lines[0].times[4].pence"));
    assertEquals(
        List.of("1"),
        texts(
            "SELECT count(*) FROM message m JOIN personal_text t ON t.object_id = m.id"
                + " WHERE m.order_id = ? AND m.kind = 'price_changed'"
                + " AND t.body LIKE '%costs £12.00 instead of £10.00%'",
            order));
    step(person, order, "cancel", Map.of()).then().statusCode(200);
    assertEquals(5_200, pence(person, budget, "available_pence"));
  }

  private RunOutView forecast() {
    return forecasts.of(person, List.of(budget), List.of());
  }

  @Test
  void whatNoBudgetWillPayIsToldOnceAndNotEnded() {
    UUID order = weekly(5);
    jobs.flag();
    assertEquals(0, tasksAbout(order), "there is money until its last day");
    asOwner("UPDATE budget_line SET closed_on = ? WHERE id = ?", today, budget);
    AtOnce.all(
        3,
        i -> {
          jobs.flag();
          return i;
        });
    assertEquals(1, tasksAbout(order));
    assertEquals(
        1,
        number(
            "SELECT count(*) FROM message WHERE order_id = ? AND kind = 'planned_unpaid'", order));
    assertEquals(times(3, "placed", 2, "planned"), statuses(order));
  }

  private static long tasksAbout(UUID order) {
    return number("SELECT count(*) FROM council_task WHERE order_id = ? AND urgent", order);
  }

  @Test
  void itIsDeliveredOneByOne() {
    UUID order = weekly(3);
    providerStep(order, "accept", Map.of()).then().statusCode(200);
    for (int i = 1; i <= 3; i++) {
      providerStep(order, "deliver", Map.of())
          .then()
          .statusCode(200)
          .body("status", equalTo(i < 3 ? "in_delivery" : "delivered"))
          .body("delivered_pence", equalTo(i * 1_000));
    }
    assertEquals(3_000, pence(person, budget, "delivered_pence"));
  }

  @Test
  void whatIsOnlyPlannedCannotBeDelivered() {
    UUID order = weekly(4);
    providerStep(order, "accept", Map.of()).then().statusCode(200);
    String last = order(person, order).getString("lines[0].times[3].id");
    providerStep(order, "deliver", Map.of("time_id", last))
        .then()
        .statusCode(409)
        .body("code", equalTo("nothing_held"));
  }

  @Test
  void oneIsLeftOutAndTheRestEndedWithNotice() {
    UUID order = weekly(5);
    providerStep(order, "accept", Map.of()).then().statusCode(200);
    String second = order(person, order).getString("lines[0].times[1].id");
    step(person, order, "skip", Map.of("time_id", second)).then().statusCode(200);
    step(person, order, "skip", Map.of("time_id", second))
        .then()
        .statusCode(409)
        .body("code", equalTo("not_cancellable"));
    assertEquals(List.of("accepted", "skipped", "accepted", "planned", "planned"), statuses(order));
    assertEquals(2_000, pence(person, budget, "committed_pence"));

    step(person, order, "end", Map.of("from", today.plusWeeks(2).toString()))
        .then()
        .statusCode(200)
        .body("status", equalTo("accepted"));
    assertEquals(
        List.of("accepted", "skipped", "cancelled", "cancelled", "cancelled"), statuses(order));
    assertEquals(2_500, pence(person, budget, "available_pence"));
    providerStep(order, "deliver", Map.of()).then().body("status", equalTo("delivered"));
  }

  @Test
  void afterSomeWereDeliveredEndingTheRestFinishesIt() {
    UUID order = weekly(3);
    providerStep(order, "accept", Map.of()).then().statusCode(200);
    providerStep(order, "deliver", Map.of()).then().statusCode(200);
    step(person, order, "end", Map.of("from", today.toString()))
        .then()
        .body("status", equalTo("delivered"));
    assertEquals(1_000, pence(person, budget, "delivered_pence"));
    assertEquals(2_500, pence(person, budget, "available_pence"));
  }

  @Test
  void twoYearsOfWeeksAreHeldAndCancelledInOneGo() {
    holders.moreIn(person, budget, 200_000);
    UUID order = weekly(104);
    // The budget ends in a hundred days: no more than fifteen weeks can be paid from it.
    assertEquals(15_000, pence(person, budget, "reserved_pence"));
    step(person, order, "cancel", Map.of()).then().statusCode(200).body("history", hasSize(2));
    assertEquals(203_500, pence(person, budget, "available_pence"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"every\":\"day\",\"times\":3}",
        "{\"every\":\"week\"}",
        "{\"every\":\"week\",\"times\":0}",
        "{\"every\":\"week\",\"times\":105}",
        "{\"every\":\"week\",\"times\":2,\"until\":\"2030-01-01\"}",
        "{\"every\":\"fortnight\",\"until\":\"+999999999-01-01\"}",
        "{\"every\":\"week\",\"until\":\"2001-01-01\"}"
      })
  void whatCannotRepeatIsRefused(String repeat) {
    String body =
        "{\"budget_id\":\"%s\",\"lines\":[{\"listing_id\":\"%s\",\"quantity\":1,\"starts_on\":\"%s\",\"repeat\":%s}]}"
            .formatted(budget, Market.aListingCosting(1_000), today, repeat);
    place(person, body).then().statusCode(422).body("code", equalTo("invalid_repeat"));
    assertEquals(3_500, pence(person, budget, "available_pence"));
  }

  private UUID weekly(int times) {
    Response placed =
        place(
            person,
            Map.of(
                "budget_id",
                budget,
                "lines",
                List.of(
                    Map.of(
                        "listing_id",
                        Market.aListingCosting(1_000),
                        "quantity",
                        1,
                        "starts_on",
                        today.toString(),
                        "repeat",
                        Map.of("every", "week", "times", times)))));
    return UUID.fromString(placed.then().statusCode(201).extract().path("id"));
  }

  private List<String> statuses(UUID order) {
    return order(person, order).getList("lines[0].times.status");
  }

  private static List<String> times(int some, String status, int others, String otherStatus) {
    List<String> all = new ArrayList<>(Collections.nCopies(some, status));
    all.addAll(Collections.nCopies(others, otherStatus));
    return all;
  }
}
