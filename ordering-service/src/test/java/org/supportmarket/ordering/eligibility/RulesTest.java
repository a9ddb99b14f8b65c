package org.supportmarket.ordering.eligibility;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.ordering.fixture.Calls.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** A council's rules are read in words, drafted, and put in force once. */
@QuarkusTest
@WithStack("ordering")
class RulesTest {
  private static final String COUNCIL = "E10900002";
  private static final String RULES = "/api/v1/councils/" + COUNCIL + "/rules";
  private static final String COMMISSIONER = "commissioner-other";

  @Inject Holders holders;
  @Inject Eligibility eligibility;

  private LocalDate today;

  @BeforeEach
  void noDraft() {
    holders.person("holder-other");
    today = holders.act().day();
    Sql.asOwner("DELETE FROM rule_draft WHERE council = ?", COUNCIL);
  }

  @Test
  void aDraftHoldsNothingUntilItIsPutInForceAndThenNeverChanges() {
    String revision =
        write(null, rules("ask_first", "no-such-unit"))
            .then()
            .statusCode(200)
            .body("draft.rules[0].when_words", equalTo("When it is sold by the no such unit."))
            .body("precedence", containsString("law forbids goes first"))
            .extract()
            .path("draft.revision");
    int newest = newest();
    assertEquals("yes", verdict("no-such-unit"));

    putInForce(revision, today)
        .then()
        .statusCode(200)
        .body("in_force.version", equalTo(newest + 1))
        .body("in_force.own", equalTo(true))
        .body("draft", nullValue());
    assertEquals("ask_first", verdict("no-such-unit"));
    putInForce(revision, today).then().statusCode(409).body("code", equalTo("rules_changed"));
    assertEquals(newest + 1, newest());
  }

  @Test
  void aVersionForALaterDayDoesNotHoldToday() {
    String revision =
        write(null, rules("no", "some-later-unit")).then().extract().path("draft.revision");
    putInForce(revision, today.plusDays(30)).then().statusCode(200);
    assertEquals("yes", verdict("some-later-unit"));
    String again =
        write(null, rules("yes", "some-later-unit")).then().extract().path("draft.revision");
    putInForce(again, today.minusDays(1)).then().statusCode(400);
    putInForce(again, today).then().statusCode(200);
  }

  @Test
  void ofSeveralWhoPutItInForceAtOnceOneDoes() {
    String revision = write(null, rules("yes", "item")).then().extract().path("draft.revision");
    int newest = newest();
    Tokens.of(COMMISSIONER);
    List<Integer> statuses =
        Stream.generate(
                () -> CompletableFuture.supplyAsync(() -> putInForce(revision, today).statusCode()))
            .limit(4)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertEquals(List.of(200, 409, 409, 409), statuses);
    assertEquals(newest + 1, newest());
  }

  @Test
  void aDraftShowsBeforehandWhichRepeatingPurchasesItWouldTouch() {
    PersonRef person = holders.person("holder-other");
    UUID budget = holders.aBudgetWith(person, 100_000);
    UUID listing = Market.aListingCosting(1_000);
    Sql.asOwner("UPDATE offer SET unit = 'touched' WHERE listing_id = ?", listing);
    as("holder-other")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(ContentType.JSON)
        .body(
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
                        "starts_on",
                        today.plusDays(1).toString(),
                        "repeat",
                        Map.of("every", "week", "times", 3)))))
        .post("/api/v1/people/{person}/orders", person.id())
        .then()
        .statusCode(201);
    as(COMMISSIONER).get(RULES + "/preview").then().statusCode(404);
    write(null, rules("ask_first", "touched")).then().statusCode(200);
    as(COMMISSIONER)
        .get(RULES + "/preview")
        .then()
        .statusCode(200)
        .body("touched.find { it.from == 'yes' }.place", equalTo("repeat"))
        .body("touched.find { it.from == 'yes' }.to", equalTo("ask_first"))
        .body("touched.find { it.from == 'yes' }.rule", equalTo("one"))
        .body("touched.find { it.from == 'yes' }.people", equalTo(1));
  }

  @Test
  void aDraftShowsBeforehandWhichOpenBasketsItWouldTouch() {
    PersonRef person = holders.person("holder-other");
    UUID budget = holders.aBudgetWith(person, 100_000);
    UUID listing = Market.aListingCosting(1_000);
    UUID line = UUID.randomUUID();
    Sql.asOwner("UPDATE offer SET unit = 'in-a-basket' WHERE listing_id = ?", listing);
    Sql.asOwner("INSERT INTO basket VALUES (?, 1) ON CONFLICT DO NOTHING", person.id());
    Sql.asOwner(
        "INSERT INTO basket_line (id, person_id, listing_id, seen_version, seen_pence, quantity,"
            + " pots, put_in_at) VALUES (?, ?, ?, 1, 1000, 2, ARRAY[?]::uuid[], now())",
        line,
        person.id(),
        listing,
        budget);
    write(null, rules("no", "in-a-basket")).then().statusCode(200);
    as(COMMISSIONER)
        .get(RULES + "/preview")
        .then()
        .statusCode(200)
        .body("touched.find { it.to == 'no' }.place", equalTo("basket"))
        .body("touched.find { it.to == 'no' }.from", equalTo("yes"))
        .body("touched.find { it.to == 'no' }.people", equalTo(1));
    Sql.asOwner("DELETE FROM basket_line WHERE id = ?", line);
  }

  @Test
  void whoeverReadAnOlderRevisionWritesNothing() {
    String first = write(null, rules("yes", "item")).then().extract().path("draft.revision");
    write(first, rules("no", "item")).then().statusCode(200).body("draft", notNullValue());
    write(first, rules("ask_first", "item")).then().statusCode(409);
    write(null, rules("ask_first", "item")).then().statusCode(409);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[{\"code\":\"x\",\"verdict\":\"perhaps\",\"words\":\"W\",\"when\":{}}]",
        "[{\"code\":\"x\",\"verdict\":\"yes\",\"words\":\"\",\"when\":{}}]",
        "[{\"code\":\"x\",\"verdict\":\"yes\",\"words\":\"W\",\"when\":{\"categorys\":[\"meals\"]}}]",
        "[{\"code\":\"x\",\"verdict\":\"yes\",\"words\":\"W\",\"when\":{\"categories\":[\"mealz\"]}}]",
        "[{\"code\":\"x\",\"law\":true,\"verdict\":\"yes\",\"words\":\"W\",\"when\":{}}]",
        "[{\"code\":\"x\",\"verdict\":\"yes\",\"words\":\"W\",\"when\":{\"total_above_pence\":-1}}]",
        "[{\"code\":\"x\",\"verdict\":\"yes\",\"words\":\"W\",\"when\":{\"total_above_pence\":1.5}}]",
        "[{\"code\":\"x\",\"verdict\":\"yes\",\"words\":\"W\"}]",
        "[null]",
        "[{\"code\":\"x\",\"verdict\":\"yes\",\"words\":\"W\",\"when\":{}},{\"code\":\"x\",\"verdict\":\"no\",\"words\":\"W\",\"when\":{}}]"
      })
  void rulesThatCannotStandAreRefused(String rules) {
    as(COMMISSIONER)
        .contentType(ContentType.JSON)
        .body("{\"rules\":" + rules + "}")
        .put(RULES)
        .then()
        .statusCode(422)
        .body("code", equalTo("rules_invalid"));
  }

  @ParameterizedTest
  @CsvSource({
    "care-manager1, 404, 403",
    "commissioner1, 404, 404",
    "finance1, 404, 403",
    "holder-other, 403, 403",
    "provider1, 403, 403"
  })
  void onlyTheCouncilsOwnCommissionerChangesItsRules(String user, int read, int write) {
    as(user).get(RULES).then().statusCode(read);
    as(user)
        .contentType(ContentType.JSON)
        .body(Map.of("rules", List.of()))
        .put(RULES)
        .then()
        .statusCode(write);
    as(user)
        .contentType(ContentType.JSON)
        .body(Map.of("revision", UUID.randomUUID(), "from", today.toString()))
        .post(RULES + "/in-force")
        .then()
        .statusCode(write);
  }

  private String verdict(String unit) {
    Asked asked =
        new Asked(
            UUID.randomUUID(),
            "meals",
            null,
            null,
            unit,
            500,
            500,
            UUID.randomUUID(),
            "social_care",
            "direct_payment",
            null);
    PersonRef person = new PersonRef(UUID.randomUUID(), COUNCIL);
    return eligibility.judge(person, List.of(asked), today).getFirst().verdict();
  }

  private static int newest() {
    return (int)
        Sql.number("SELECT coalesce(max(version), 0) FROM rule_set WHERE council = ?", COUNCIL);
  }

  private static List<Map<String, Object>> rules(String verdict, String unit) {
    return List.of(
        Map.of(
            "code", "one", "verdict", verdict, "words", "So it is.", "when", Map.of("unit", unit)),
        Map.of(
            "code",
            "provisional.any-published-offer",
            "verdict",
            "yes",
            "words",
            "All is well.",
            "when",
            Map.of()));
  }

  private static Response write(String revision, List<Map<String, Object>> rules) {
    Map<String, Object> body = new HashMap<>();
    body.put("revision", revision);
    body.put("rules", rules);
    return as(COMMISSIONER).contentType(ContentType.JSON).body(body).put(RULES);
  }

  private static Response putInForce(String revision, LocalDate from) {
    return as(COMMISSIONER)
        .contentType(ContentType.JSON)
        .body(Map.of("revision", revision, "from", from.toString()))
        .post(RULES + "/in-force");
  }
}
