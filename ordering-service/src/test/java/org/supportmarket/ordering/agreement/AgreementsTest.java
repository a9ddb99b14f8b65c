package org.supportmarket.ordering.agreement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.ordering.agreement.AgreedThings.agreed;
import static org.supportmarket.ordering.agreement.AgreedThings.nights;
import static org.supportmarket.ordering.fixture.Calls.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.eligibility.AgreedRates;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.testkit.WithStack;

/** What a council has agreed with a provider, and what becomes of it. */
@QuarkusTest
@WithStack("ordering")
class AgreementsTest {
  private static final String OURS = "/api/v1/councils/" + AgreedThings.COUNCIL + "/agreements";
  private static final String THEIRS = "/api/v1/providers/" + Market.BRIGHT_HOMES + "/agreements";

  @Inject Holders holders;
  @Inject AgreedRates agreedRates;

  private LocalDate today;
  private LocalDate lastMonth;

  @BeforeEach
  void nightsAreOfferedAtTwentyFourPounds() {
    today = holders.act().day();
    lastMonth = today.withDayOfMonth(1).minusMonths(1);
    holders.person("holder1");
    AgreedThings.forget();
    AgreedThings.offeredAt(2400);
  }

  @AfterEach
  void forget() {
    AgreedThings.forget();
  }

  @Test
  void whatIsAgreedIsToldToTheProviderWhoSaysItHasReadIt() {
    as("commissioner1")
        .get(OURS + "/offers?category=short-breaks")
        .then()
        .statusCode(200)
        .body("provider_name", contains("Bright Homes"))
        .body("pence", contains(2400));
    String id = recorded(rate());
    as("provider1")
        .get(THEIRS + "?unread=true")
        .then()
        .statusCode(200)
        .body("contents.find { it.id == '%s' }.pence".formatted(id), equalTo(2200))
        .body("contents.find { it.id == '%s' }.list_pence".formatted(id), equalTo(2400));
    as("provider1").post(THEIRS + "/" + id + "/read").then().statusCode(200);
    as("provider1").get(THEIRS + "?unread=true").then().body("contents.id", not(hasItem(id)));
    as("finance1")
        .get(OURS + "/" + id)
        .then()
        .statusCode(200)
        .body("agreement.provider_name", equalTo("Bright Homes"))
        .body("agreement.state", equalTo("in_force"))
        .body("agreement.read_at", notNullValue())
        .body("months", hasSize(today.getDayOfMonth() == 1 ? 0 : 1));
    as("provider2")
        .get("/api/v1/providers/" + Market.OTHER_PROVIDER + "/agreements/" + id)
        .then()
        .statusCode(404)
        .body("code", equalTo("agreement_unknown"));
    assertEquals(
        2,
        Sql.number(
            "SELECT count(*) FROM audit WHERE object_id = ? AND action IN ('agreement.record', 'agreement.read')",
            id));
  }

  @Test
  void aRateIsTheAgreedRateOfTheRulesWhileItHolds() {
    assertFalse(covers(today, 2200));
    String id = recorded(rate());
    assertTrue(covers(today, 2200));
    assertFalse(covers(today, 2201));
    assertFalse(covers(today.minusDays(1), 2200));
    assertFalse(covers(today.plusDays(31), 2200));
    as("commissioner1")
        .post(OURS + "/" + id + "/end")
        .then()
        .statusCode(200)
        .body("state", equalTo("ended"));
    assertTrue(covers(today, 2200));
    assertFalse(covers(today.plusDays(1), 2200));
    as("commissioner1")
        .post(OURS + "/" + id + "/end")
        .then()
        .statusCode(409)
        .body("code", equalTo("agreement_ended"));
  }

  @Test
  void theUseOfARateIsExactForTheProviderAndMovedForTheCouncil() {
    nights(40, lastMonth, 2000, true);
    nights(3, lastMonth, 2300, false);
    UUID id = agreed("rate", 2200L, null, lastMonth, today);
    JsonPath exact = use("provider1", THEIRS, id);
    assertEquals("40", exact.getString("months[0].used.units"));
    assertEquals("80000", exact.getString("months[0].used.pence"));
    assertEquals("16000", exact.getString("months[0].used.saved_pence"));
    assertEquals("6900", exact.getString("months[0].above_rate.pence"));
    JsonPath told = use("commissioner1", OURS, id);
    long pence = told.getLong("months[0].used.pence");
    assertTrue(Math.abs(pence - 80_000) <= 3_100, "moved by up to one and a half: " + pence);
    long saved = told.getLong("months[0].used.saved_pence");
    assertTrue(Math.abs(saved - 16_000) <= 700, "moved by up to one and a half: " + saved);
    assertTrue(told.getBoolean("months[0].above_rate.suppressed"));
    assertNull(told.getString("months[0].above_rate.pence"));
    assertEquals("1", told.getString("totals.hidden_months"));
  }

  @Test
  void agreeingTheSameAgainTellsNothingMore() {
    nights(40, lastMonth, 2000, true);
    UUID one = agreed("rate", 2200L, null, lastMonth, today);
    UUID other = agreed("rate", 2100L, null, lastMonth.plusDays(3), today);
    JsonPath told = use("commissioner1", OURS, one);
    assertEquals(
        told.getString("months[0]"), use("commissioner1", OURS, other).getString("months[0]"));
    nights(1, lastMonth.plusDays(1), 2000, true);
    assertNotEquals(
        told.getString("months[0]"), use("commissioner1", OURS, one).getString("months[0]"));
  }

  @Test
  void aContractThatIsUsedTooLittleIsSaidAndFewPeopleAreNot() {
    UUID kept = agreed("block", 2000L, 70, lastMonth, today.plusMonths(2));
    int days = lastMonth.lengthOfMonth();
    nights(20, lastMonth, 2000, false);
    use("commissioner1", OURS, kept);
    as("commissioner1")
        .get(OURS + "/" + kept)
        .then()
        .body("months[0].guaranteed_units", equalTo(10 * days))
        .body("months[0].guaranteed_pence", equalTo(20_000 * days))
        .body("months[0].under_used", equalTo(true))
        .body("months[0].above_rate", nullValue())
        .body("totals.saved_pence", nullValue());
    as("commissioner1").get(OURS + "/under-used").then().body("", contains(kept.toString()));
    AgreedThings.forget();
    UUID few = agreed("guaranteed", 2000L, 70, lastMonth, today.plusMonths(2));
    nights(7, lastMonth, 2000, false);
    as("commissioner1")
        .get(OURS + "/" + few)
        .then()
        .body("months[0].used.suppressed", equalTo(true))
        .body("months[0].used_percent", nullValue())
        .body("totals.used_pence", equalTo(0))
        .body("totals.hidden_months", equalTo(1))
        .body("months[0].under_used", equalTo(false));
    as("commissioner1").get(OURS + "/under-used").then().body("", not(hasItem(few.toString())));
  }

  @Test
  void theSameAgainIsRefusedUntilItHasEnded() {
    String id = recorded(rate());
    record(rate()).then().statusCode(409).body("code", equalTo("agreement_exists"));
    as("commissioner1").post(OURS + "/" + id + "/end").then().statusCode(200);
    String next = recorded(with(rate(), "begins_on", today.plusDays(1).toString()));
    as("commissioner1").post(OURS + "/" + next + "/end").then().statusCode(200);
    recorded(with(rate(), "begins_on", today.plusDays(1).toString()));
    as("commissioner1").get(OURS + "?state=past").then().body("contents.id", hasItems(id, next));
  }

  @Test
  void whatIsAnotherCouncilsIsNotFoundUnderOnesOwn() {
    UUID ours = agreed("rate", 2200L, null, lastMonth, today);
    holders.person("holder-other");
    String theirs = "/api/v1/councils/E10900002/agreements/" + ours;
    as("commissioner-other")
        .get(theirs)
        .then()
        .statusCode(404)
        .body("code", equalTo("agreement_unknown"));
    as("commissioner-other").post(theirs + "/end").then().statusCode(404);
    as("commissioner-other").get(OURS + "/" + ours).then().statusCode(404);
    as("commissioner1").get(OURS + "/" + ours).then().statusCode(200);
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    Map<String, Object> wrong = new HashMap<>();
    wrong.put("kind", "block");
    wrong.put("category", "castles");
    wrong.put("unit", "N");
    wrong.put("pence", 0);
    wrong.put("begins_on", today.withDayOfMonth(2).toString());
    wrong.put("ends_on", today.minusDays(1).toString());
    record(wrong)
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid_agreement"))
        .body(
            "fields.field",
            hasItems(
                "provider_id",
                "category",
                "unit",
                "pence",
                "weekly_units",
                "begins_on",
                "ends_on",
                "contact"));
    record(with(rate(), "weekly_units", 3))
        .then()
        .statusCode(422)
        .body("fields.field", contains("weekly_units"));
    record(with(rate(), "begins_on", today.minusDays(1).toString()))
        .then()
        .statusCode(422)
        .body("fields.field", contains("begins_on"));
    record(with(rate(), "provider_id", UUID.randomUUID()))
        .then()
        .statusCode(404)
        .body("code", equalTo("provider_unknown"));
  }

  private boolean covers(LocalDate day, long pence) {
    return agreedRates
        .inForce(AgreedThings.COUNCIL, day)
        .covers(Market.BRIGHT_HOMES, AgreedThings.CATEGORY, AgreedThings.UNIT, pence);
  }

  private Map<String, Object> rate() {
    return Map.of(
        "provider_id",
        Market.BRIGHT_HOMES,
        "kind",
        "rate",
        "category",
        AgreedThings.CATEGORY,
        "unit",
        AgreedThings.UNIT,
        "pence",
        2200,
        "begins_on",
        today.toString(),
        "ends_on",
        today.plusDays(30).toString(),
        "contact",
        "Commissioning team");
  }

  private static Map<String, Object> with(Map<String, Object> agreed, String field, Object value) {
    Map<String, Object> other = new HashMap<>(agreed);
    other.put(field, value);
    return other;
  }

  private static Response record(Map<String, Object> agreed) {
    return as("commissioner1").contentType(ContentType.JSON).body(agreed).post(OURS);
  }

  private static String recorded(Map<String, Object> agreed) {
    return record(agreed).then().statusCode(201).extract().path("id");
  }

  private static JsonPath use(String user, String path, UUID agreement) {
    return as(user).get(path + "/" + agreement).then().statusCode(200).extract().jsonPath();
  }
}
