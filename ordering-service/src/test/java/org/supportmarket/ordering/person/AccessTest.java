package org.supportmarket.ordering.person;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.ordering.fixture.Calls.anOrder;
import static org.supportmarket.ordering.fixture.Calls.as;
import static org.supportmarket.ordering.fixture.Calls.newKey;
import static org.supportmarket.ordering.fixture.Calls.place;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** Who sees what of whom, and what stays written about it. */
@QuarkusTest
@WithStack("ordering")
class AccessTest {
  @Inject Holders holders;

  private PersonRef person;
  private UUID budget;

  @BeforeEach
  void aPersonWithABudget() {
    person = holders.person("holder1");
    budget = holders.aBudgetWith(person, 10_000);
  }

  @Test
  void meSaysWhichPersonALoginIs() {
    as("holder1")
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("person_id", equalTo(person.id().toString()))
        .body("council", equalTo("E10900001"))
        .body("roles", hasItem("budget-holder"))
        .body("provider", nullValue())
        .body("acting_for.size()", equalTo(0));
  }

  @Test
  void meKnowsLoginsThatAreNobodysPerson() {
    as("provider1")
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("person_id", nullValue())
        .body("provider", equalTo(Market.BRIGHT_HOMES.toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "holder2, 404",
    "holder-other, 404",
    "supporter1, 404",
    "provider1, 403",
    "commissioner1, 403",
    "commissioner-other, 403",
    "operator1, 403",
    "moderator1, 403"
  })
  void strangersSeeNeitherBudgetsNorStatementAndTheAttemptIsWrittenDown(
      String stranger, int status) {
    holders.person("holder2");
    holders.person("holder-other");
    for (String what : Set.of("budgets", "statement")) {
      long before = refusals(stranger);
      as(stranger)
          .get("/api/v1/people/{person}/{what}", person.id(), what)
          .then()
          .statusCode(status)
          .contentType("application/problem+json")
          .body("code", equalTo(status == 404 ? "person_unknown" : "forbidden"));
      await().until(() -> refusals(stranger) == before + 1);
    }
    place(stranger, person, anOrder(budget, Market.aListingCosting(100), 1), newKey())
        .then()
        .statusCode(status);
  }

  @ParameterizedTest
  @CsvSource({"care-manager1, care-manager", "finance1, council-finance"})
  void officersOfThePersonsCouncilMayLookAndTheLookIsWrittenDown(String officer, String authority) {
    as(officer).get("/api/v1/people/{person}/budgets", person.id()).then().statusCode(200);
    assertTrue(
        Sql.texts(
                "SELECT action FROM audit WHERE actor = ? AND authority = ? AND person_id = ? AND"
                    + " outcome = 'done'",
                actor(officer),
                authority,
                person.id())
            .contains("budget.look"));
    place(officer, person, anOrder(budget, Market.aListingCosting(100), 1), newKey())
        .then()
        .statusCode(404);
    for (String what : Set.of("orders", "statement")) {
      as(officer)
          .get("/api/v1/people/{person}/{what}", person.id(), what)
          .then()
          .statusCode(403)
          .body("code", equalTo("reason_needed"));
    }
  }

  @Test
  void officersSeeNobodyOfAnotherCouncil() {
    PersonRef elsewhere = holders.person("holder-other");
    as("care-manager1")
        .get("/api/v1/people/{person}/budgets", elsewhere.id())
        .then()
        .statusCode(404)
        .body("code", equalTo("person_unknown"));
  }

  @Test
  void somebodyWhoDoesNotExistIsAsUnknownAsSomebodyElse() {
    as("holder1")
        .get("/api/v1/people/{person}/budgets", UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("code", equalTo("person_unknown"));
  }

  @Test
  void everybodysOwnLookIsWrittenDownToo() {
    long before = looks();
    as("holder1").get("/api/v1/people/{person}/budgets", person.id()).then().statusCode(200);
    assertEquals(before + 1, looks());
  }

  @Test
  void nobodyGetsInAndIsOnlyCounted() {
    double before = unauthenticated();
    UUID somebody = UUID.randomUUID();
    given()
        .get("/api/v1/people/{person}/budgets", somebody)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("code", equalTo("unauthenticated"));
    assertTrue(unauthenticated() > before);
    assertEquals(0, Sql.number("SELECT count(*) FROM audit WHERE person_id = ?", somebody));
  }

  @Test
  void forgedTokensGetNobodyIn() {
    String[] parts = Tokens.of("holder1").split("\\.");
    String none =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
    for (String forged :
        Set.of(
            none + "." + parts[1] + ".",
            parts[0] + "." + parts[1] + "." + parts[2].substring(0, parts[2].length() - 4) + "AAAA",
            parts[0] + "." + parts[1],
            "x")) {
      given()
          .auth()
          .oauth2(forged)
          .get("/api/v1/people/{person}/budgets", person.id())
          .then()
          .statusCode(401);
    }
  }

  @Test
  void aTokenThatHasRunOutGetsNobodyIn() {
    String token = Tokens.briefOf("holder1");
    given().auth().oauth2(token).get("/api/v1/me").then().statusCode(200);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> given().auth().oauth2(token).get("/api/v1/me").statusCode() == 401);
    given()
        .auth()
        .oauth2(token)
        .get("/api/v1/me")
        .then()
        .contentType("application/problem+json")
        .body("code", equalTo("unauthenticated"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/people/%s/budgets;x",
        "/api;x/v1/people/%s/budgets",
        "//api/v1/people/%s/budgets",
        "/api/v1/%%70eople/%s/budgets",
        "/api/v1/people/%s/budgets/",
        "/api/v1/ledger/invariants;x"
      })
  void oddAddressesLetNobodyIn(String address) {
    int status = given().urlEncodingEnabled(false).get(address.formatted(person.id())).statusCode();
    assertTrue(Set.of(400, 401, 403, 404).contains(status), address + " " + status);
  }

  @Test
  void anIdThatIsNoneIsNotFound() {
    as("holder1").get("/api/v1/people/x/budgets").then().statusCode(404);
  }

  private static String actor(String username) {
    return Tokens.issuer() + "#" + Tokens.subjectOf(username);
  }

  private long refusals(String username) {
    return Sql.number(
        "SELECT count(*) FROM audit WHERE actor = ? AND person_id = ? AND outcome = 'refused'"
            + " AND authority = 'none' AND code IN ('forbidden', 'person_unknown')",
        actor(username),
        person.id());
  }

  private long looks() {
    return Sql.number(
        "SELECT count(*) FROM audit WHERE actor = ? AND authority = 'self' AND action ="
            + " 'budget.look'",
        actor("holder1"));
  }

  private static double unauthenticated() {
    return given()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith("support_market_unauthenticated_total"))
        .mapToDouble(line -> Double.parseDouble(line.split(" ")[1]))
        .sum();
  }
}
