package org.supportmarket.ordering.signal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.ordering.fixture.Calls.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.testkit.WithStack;

/** What councils tell providers they are looking for. */
@QuarkusTest
@WithStack("ordering")
class SignalsTest {
  private static final String COUNCIL = "E10900001";
  private static final String SIGNALS = "/api/v1/councils/" + COUNCIL + "/signals";

  @Inject Holders holders;

  private final String district = "District " + UUID.randomUUID();
  private final String why = "People wait. " + UUID.randomUUID();
  private LocalDate today;

  @BeforeEach
  void providerOneOffersMealsThere() {
    today = holders.act().day();
    holders.person("holder1");
    forget();
    Sql.asOwner(
        "INSERT INTO supply (provider_id, district, category, council) VALUES (?, ?, 'meals', ?)",
        Market.BRIGHT_HOMES,
        district,
        COUNCIL);
  }

  @AfterEach
  void forget() {
    Sql.asOwner("DELETE FROM market_signal WHERE council = ?", COUNCIL);
    Sql.asOwner("DELETE FROM supply WHERE district = ?", district);
  }

  @Test
  void whatIsPublishedIsSeenByEverybodyAndByProvidersOfThatPlace() {
    String id = published(wanted());
    open("?category=homecare&district=" + district)
        .body("contents.id", contains(id))
        .body("contents[0].council_name", equalTo("Council " + COUNCIL))
        .body("contents[0].amount", equalTo(120))
        .body("contents[0].measure", equalTo("hours_a_week"))
        .body("contents[0].why", equalTo(why));
    open("?council=E10900002").body("contents.id", not(hasItem(id)));
    of("provider1", Market.BRIGHT_HOMES).body("contents.id", contains(id));
    of("provider2", Market.OTHER_PROVIDER).body("contents.id", not(hasItem(id)));
    as("finance1").get(SIGNALS).then().statusCode(200).body("contents.id", contains(id));
  }

  @Test
  void whatAProviderOffersAlreadyComesFirstAndTheWholeAreaBelongsToEveryDistrict() {
    String meals = published(with(with(wanted(), "category", "meals"), "district", ""));
    String homecare = published(wanted());
    of("provider1", Market.BRIGHT_HOMES).body("contents.id", contains(meals, homecare));
    open("?district=" + district).body("contents.id", contains(homecare, meals));
  }

  @Test
  void aSecondOneForTheSameIsAChangeOfTheFirst() {
    published(wanted());
    publish(wanted()).then().statusCode(409).body("code", equalTo("signal_exists"));
    Sql.asOwner(
        "UPDATE market_signal SET open_until = ? WHERE council = ?", today.minusDays(1), COUNCIL);
    open("?district=" + district).body("contents.size()", equalTo(0));
    String next = published(wanted());
    open("?district=" + district).body("contents.id", contains(next));
  }

  @Test
  void itIsChangedByWhoeverReadTheLatestVersion() {
    String id = published(wanted());
    change(id, with(with(wanted(), "version", 1), "amount", 90))
        .then()
        .statusCode(200)
        .body("amount", equalTo(90))
        .body("version", equalTo(2));
    change(id, with(wanted(), "version", 1))
        .then()
        .statusCode(409)
        .body("code", equalTo("signal_changed"));
    change(id, wanted()).then().statusCode(400).body("code", equalTo("invalid_request"));
    change(UUID.randomUUID().toString(), with(wanted(), "version", 1))
        .then()
        .statusCode(404)
        .body("code", equalTo("signal_unknown"));
  }

  @Test
  void whatHasEndedIsSeenByTheCouncilOnlyAndStaysAsItWas() {
    String id = published(wanted());
    end(id).then().statusCode(200).body("state", equalTo("ended"));
    end(id).then().statusCode(409).body("code", equalTo("signal_ended"));
    change(id, with(wanted(), "version", 1))
        .then()
        .statusCode(409)
        .body("code", equalTo("signal_ended"));
    open("?district=" + district).body("contents.size()", equalTo(0));
    of("provider1", Market.BRIGHT_HOMES).body("contents.id", not(hasItem(id)));
    as("commissioner1")
        .get(SIGNALS + "?state=ended")
        .then()
        .statusCode(200)
        .body("contents.id", contains(id));
    assertEquals(
        2,
        Sql.number(
            "SELECT count(*) FROM audit WHERE object_id = ? AND action LIKE 'signal.%' AND outcome = 'done'",
            id));
  }

  @Test
  void anotherCouncilsSignalIsNotFoundUnderOnesOwn() {
    String theirs = "/api/v1/councils/E10900002/signals/" + published(wanted());
    as("commissioner-other")
        .get(theirs)
        .then()
        .statusCode(404)
        .body("code", equalTo("signal_unknown"));
    as("commissioner-other").post(theirs + "/end").then().statusCode(404);
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    Map<String, Object> wrong = new HashMap<>();
    wrong.put("category", "castles");
    wrong.put("district", "Nowhere");
    wrong.put("amount", 0);
    wrong.put("measure", "people");
    wrong.put("open_until", today.minusDays(1).toString());
    wrong.put("why", " ");
    wrong.put("contact", "x".repeat(301));
    publish(wrong)
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid_signal"))
        .body(
            "fields.field",
            hasItems("category", "district", "amount", "measure", "open_until", "why", "contact"));
    publish(with(wanted(), "open_until", today.plusYears(2).plusDays(1).toString()))
        .then()
        .statusCode(422)
        .body("fields.field", contains("open_until"));
    given().get("/api/v1/market/signals?council=x").then().statusCode(400);
  }

  private Map<String, Object> wanted() {
    return Map.of(
        "category",
        "homecare",
        "district",
        district,
        "amount",
        120,
        "measure",
        "hours_a_week",
        "open_until",
        today.toString(),
        "why",
        why,
        "contact",
        "Commissioning team, 01632 960100");
  }

  private static Map<String, Object> with(Map<String, Object> wanted, String field, Object value) {
    Map<String, Object> other = new HashMap<>(wanted);
    other.put(field, value);
    return other;
  }

  private static Response publish(Map<String, Object> wanted) {
    return as("commissioner1").contentType(ContentType.JSON).body(wanted).post(SIGNALS);
  }

  private static String published(Map<String, Object> wanted) {
    return publish(wanted).then().statusCode(201).extract().path("id");
  }

  private static Response change(String id, Map<String, Object> wanted) {
    return as("commissioner1").contentType(ContentType.JSON).body(wanted).put(SIGNALS + "/" + id);
  }

  private static Response end(String id) {
    return as("commissioner1").post(SIGNALS + "/" + id + "/end");
  }

  private static ValidatableResponse open(String query) {
    return given().get("/api/v1/market/signals" + query).then().statusCode(200);
  }

  private static ValidatableResponse of(String user, UUID provider) {
    return as(user).get("/api/v1/providers/{provider}/signals", provider).then().statusCode(200);
  }
}
