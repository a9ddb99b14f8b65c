package org.supportmarket.ordering.alert;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.ordering.fixture.Calls.as;
import static org.supportmarket.ordering.fixture.Sql.asOwner;
import static org.supportmarket.ordering.fixture.Sql.number;
import static org.supportmarket.ordering.fixture.Sql.texts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.ordering.fixture.Calls;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

/** Somebody with a hundred pounds who wants to be told of everything. */
@QuarkusTest
@WithStack("ordering")
class AlertsTest {
  private static final int COPIES = 3;

  @Inject Holders holders;
  @Inject CheckAlerts checkAlerts;
  @Inject Clock clock;

  private PersonRef person;
  private UUID budget;

  @BeforeEach
  void aHundredPoundsAndEverythingSwitchedOn() {
    person = holders.person("holder2");
    budget = holders.aBudgetWith(person, 10_000);
    asOwner("UPDATE alert_rule SET active = false");
    for (AlertKind kind : AlertKind.values()) {
      set(kind.code(), Map.of("active", true)).then().statusCode(200);
    }
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
  void whatOneMayBeToldOfIsOffUntilOneSwitchesItOn() {
    PersonRef other = holders.person("holder1");
    asOwner("DELETE FROM alert_rule WHERE person_id = ?", other.id());
    as("holder1")
        .get("/api/v1/people/{person}/alerts", other.id())
        .then()
        .statusCode(200)
        .body("kind", equalTo(List.of("used", "under_used", "run_out", "release_missing")))
        .body("active", equalTo(List.of(false, false, false, false)))
        .body("[0].percent", equalTo(85));
    as("holder1").get("/api/v1/people/{person}/alerts", person.id()).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"active\":true,\"percent\":49}", "{\"active\":true,\"percent\":101}"})
  void whatMakesNoSenseIsRefused(String body) {
    as("holder2")
        .contentType(ContentType.JSON)
        .body(body)
        .put("/api/v1/people/{person}/alerts/used", person.id())
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid_request"));
    set("rain", Map.of("active", true))
        .then()
        .statusCode(404)
        .body("code", equalTo("alert_unknown"));
  }

  @Test
  void eachCauseIsToldOnceHoweverManyCopiesLook() {
    spend(8_501);
    isDueSince(3);
    List<Integer> looked = atOnce(() -> checkAlerts.check(now(), 50));
    assertEquals(4, looked.stream().mapToInt(Integer::intValue).sum(), "each rule by one copy");
    assertEquals(1, told("alert_used"));
    assertEquals(1, told("alert_release_missing"));
    assertTrue(
        words("alert_used").startsWith("85% of your social care budget is used or promised"));
    assertTrue(words("alert_release_missing").startsWith("£12.34 of your social care budget"));

    Instant tomorrow = now().plus(Duration.ofDays(1));
    assertEquals(4, checkAlerts.check(tomorrow, 50));
    assertEquals(1, told("alert_used"), "the next day it is no news");
    assertEquals(1, told("alert_release_missing"));
  }

  @Test
  void threeWhoFindTheSameCauseAtOnceTellItOnce() {
    Finding finding = new Finding(UUID.randomUUID().toString(), "Something happened.");
    List<Boolean> told =
        atOnce(() -> checkAlerts.tell(person.id(), AlertKind.RUN_OUT, finding, now()));
    assertEquals(1, told.stream().filter(one -> one).count());
    assertEquals(1, number("SELECT count(*) FROM alert_told WHERE cause = ?", finding.cause()));
  }

  @Test
  void anEvenShareHalfUsedIsNotToldAndLessIs() {
    // 201 days of 100 pounds: an even share of six weeks is 20.89, half of it 10.44.
    asOwner("UPDATE alert_rule SET active = false WHERE kind <> 'under_used'");
    spend(1_045);
    checkAlerts.check(now(), 50);
    assertEquals(0, told("alert_under_used"));

    UUID idle = holders.aBudgetWith(person, 10_000);
    checkAlerts.check(now().plus(Duration.ofDays(1)), 50);
    assertEquals(1, told("alert_under_used", idle));
    assertEquals(0, told("alert_under_used"));
  }

  @Test
  void runningOutBeforeTheEndIsTold() {
    UUID order = spend(1_000);
    asOwner(
        "INSERT INTO occurrence (id, order_line_id, position, status, pence, due_on)"
            + " SELECT gen_random_uuid(), id, 9, 'planned', 9001, ?::date FROM order_line WHERE order_id = ?",
        holders.act().day().plusDays(40),
        order);
    checkAlerts.check(now(), 50);
    assertEquals(1, told("alert_run_out"));
  }

  @Test
  void whatIsSwitchedOffIsNotTold() {
    spend(9_000);
    set("used", Map.of("active", false)).then().statusCode(200);
    checkAlerts.check(now(), 50);
    assertEquals(0, told("alert_used"));
  }

  private UUID spend(long pence) {
    return UUID.fromString(
        Calls.place(
                "holder2",
                person,
                Calls.anOrder(budget, Market.aListingCosting(pence), 1),
                Calls.newKey())
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  private void isDueSince(int days) {
    var due = holders.act().day().minusDays(days);
    asOwner(
        "INSERT INTO release (budget_line_id, number, due_on, period_from, period_to, pence)"
            + " VALUES (?, 1, ?, ?, ?, 1234)",
        budget,
        due,
        due,
        due);
  }

  private Response set(String kind, Map<String, Object> body) {
    return as("holder2")
        .contentType(ContentType.JSON)
        .body(body)
        .put("/api/v1/people/{person}/alerts/{kind}", person.id(), kind);
  }

  private Instant now() {
    return clock.instant();
  }

  /** Of this test's budget: others of the person are told of too. */
  private long told(String kind) {
    return told(kind, budget);
  }

  private static long told(String kind, UUID budget) {
    return number(
        "SELECT count(*) FROM alert_told WHERE 'alert_' || kind = ? AND cause LIKE ?",
        kind,
        budget + ":%");
  }

  private String words(String kind) {
    return texts(
            "SELECT t.body FROM message m JOIN personal_text t ON t.object_id = m.id"
                + " WHERE m.person_id = ? AND m.kind = ? ORDER BY m.sent_at DESC",
            person.id(),
            kind)
        .getFirst();
  }

  private static <T> List<T> atOnce(Supplier<T> work) {
    try (ExecutorService copies = Executors.newFixedThreadPool(COPIES)) {
      return IntStream.range(0, COPIES)
          .mapToObj(_ -> CompletableFuture.supplyAsync(work, copies))
          .toList()
          .stream()
          .map(CompletableFuture::join)
          .toList();
    }
  }
}
