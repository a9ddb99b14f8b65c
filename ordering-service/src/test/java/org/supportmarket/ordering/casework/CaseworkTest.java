package org.supportmarket.ordering.casework;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.ordering.fixture.Calls.as;
import static org.supportmarket.ordering.fixture.Calls.newKey;
import static org.supportmarket.ordering.fixture.Cases.aYear;
import static org.supportmarket.ordering.fixture.Cases.opened;
import static org.supportmarket.ordering.fixture.Cases.post;
import static org.supportmarket.ordering.fixture.Cases.somebodyNew;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.ordering.budget.FinancialYear;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.testkit.WithStack;

/** What a care manager does, through the interface the pages use. */
@QuarkusTest
@WithStack("ordering")
class CaseworkTest {
  @Inject Holders holders;

  private int year;
  private UUID person;

  @BeforeEach
  void somebody() {
    holders.person("holder1");
    year = FinancialYear.of(holders.act().day()).startYear();
    person = somebodyNew("Ivy Long");
  }

  @Test
  void somebodyWithoutALoginIsFoundByPartOfTheirName() {
    String name = "Zebedee " + UUID.randomUUID();
    UUID id = somebodyNew(name);
    as("care-manager1")
        .queryParam("q", name.substring(3, 30).toUpperCase())
        .get("/api/v1/councils/E10900001/people")
        .then()
        .statusCode(200)
        .body("contents", hasSize(1))
        .body("contents[0].person_id", equalTo(id.toString()))
        .body("contents[0].has_login", equalTo(false));
    as("finance1")
        .queryParam("q", "%_%")
        .get("/api/v1/councils/E10900001/people")
        .then()
        .body("total_items", equalTo(0));
    as("care-manager1").get("/api/v1/councils/E10900002/people").then().statusCode(404);
    as("commissioner1").get("/api/v1/councils/E10900001/people").then().statusCode(403);
  }

  @Test
  void theScheduleIsSeenBeforeAndAfterItIsOpened() {
    Map<String, Object> budget = aYear(624_005, year + 3);
    budget.put("contingency_pence", 24_005);
    Response preview =
        as("care-manager1")
            .contentType(ContentType.JSON)
            .body(budget)
            .post("/api/v1/budget-previews");
    preview
        .then()
        .statusCode(200)
        .body("releases", hasSize(12))
        .body("releases[0].pence", equalTo(50_000));

    UUID id = opened(person, budget);
    JsonPath seen = look(id);
    assertEquals(preview.jsonPath().getList("releases.due_on"), seen.getList("releases.due_on"));
    assertEquals(List.of("planned"), seen.getList("releases.state").stream().distinct().toList());
    assertEquals(600_000, seen.getLong("sums.unreleased_pence"));
    assertEquals(24_005, seen.getLong("sums.contingency_pence"));
    post("care-manager1", person, "", budget, newKey())
        .then()
        .statusCode(409)
        .body("code", equalTo("budget_exists"))
        .body("budget_id", equalTo(id.toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "personal_budget_pence | 0",
        "personal_budget_pence | -1",
        "personal_budget_pence | 9223372036854775807",
        "contingency_pence     | 624001",
        "contribution_pence    | 5",
        "holding_route         | cash",
        "funding_stream        | own_money",
        "release_every         | hourly",
        "release_timing        | late",
        "starts_on             | 1999-01-01",
        "ends_on               | 2199-01-01",
        "carry_over_percent    | 101"
      })
  void whatMakesNoSenseIsToldInWords(String field, String value) {
    Map<String, Object> budget = aYear(624_000, year);
    budget.put(field, value.matches("-?[0-9]+") ? (Object) Long.valueOf(value) : value);
    int status = post("care-manager1", person, "", budget, newKey()).statusCode();
    assertTrue(status == 422 || status == 400, field + " " + value + ": " + status);
  }

  @Test
  void aNetContributionIsNotReleasedAndAGrossOneIsOwed() {
    Map<String, Object> net = aYear(624_000, year);
    net.put("contribution_pence", 120_000);
    net.put("contribution_way", "net");
    JsonPath seenNet = look(opened(person, net));
    assertEquals(504_000, seenNet.getLong("sums.allocated_pence"));
    assertEquals(0, seenNet.getLong("contribution.owed_pence"));

    Map<String, Object> gross = aYear(624_000, year);
    gross.put("holding_route", "isf");
    gross.put("contribution_pence", 120_000);
    gross.put("contribution_way", "gross");
    UUID id = opened(person, gross);
    JsonPath seen = look(id);
    assertEquals(624_000, seen.getLong("sums.allocated_pence"));
    long due = seen.getLong("contribution.due_pence");
    assertTrue(due >= 10_000 && due % 10_000 == 0, "due " + due);
    post("finance1", person, "/" + id + "/contribution", Map.of("pence", 4_000), newKey())
        .then()
        .statusCode(200);
    assertEquals(due - 4_000, look(id).getLong("contribution.owed_pence"));
  }

  @Test
  void oneReleaseHappensOnceHoweverItIsAskedFor() {
    UUID id = opened(person, aYear(120_000, year + 3));
    String key = newKey();
    Map<String, Object> first = Map.of("number", 1);
    release(id, first, key).then().statusCode(200).body("pence", equalTo(10_000));
    release(id, first, key).then().statusCode(200);
    release(id, first, newKey()).then().statusCode(409).body("code", equalTo("release_posted"));
    release(id, Map.of("number", 13), newKey())
        .then()
        .statusCode(404)
        .body("code", equalTo("release_unknown"));
    assertEquals(10_000, look(id).getLong("sums.available_pence"));
  }

  @Test
  void aReviewRaisesWhatIsStillToCome() {
    UUID id = opened(person, aYear(120_000, year + 3));
    change(id, 1, (year + 3) + "-10-01", 180_000, 0, 1).then().statusCode(200);
    JsonPath seen = look(id);
    assertEquals(2, seen.getInt("version"));
    assertEquals(180_000, seen.getLong("sums.allocated_pence"));
    List<Integer> planned = seen.getList("releases.findAll{it.state == 'planned'}.pence");
    assertEquals(
        Stream.concat(
                Stream.generate(() -> 10_000).limit(6), Stream.generate(() -> 20_000).limit(6))
            .toList(),
        planned);
    assertEquals("The review of spring", seen.getString("history[0].words"));
    assertEquals("raised", seen.getString("history[0].kind"));
  }

  @Test
  void whatWasAgreedChangesWithoutTouchingAnyRelease() {
    UUID id = opened(person, aYear(120_001, year + 3));
    List<Integer> before = look(id).getList("releases.pence");
    Map<String, Object> terms =
        new HashMap<>(
            Map.of(
                "carry_over_percent",
                40,
                "carry_over_of",
                "release",
                "contingency_who",
                List.of("self"),
                "contingency_most_pence",
                5_000));
    Map<String, Object> wanted =
        Map.of(
            "version",
            1,
            "from",
            (year + 3) + "-04-01",
            "allocated_pence",
            120_001,
            "terms",
            terms,
            "words",
            "They want to decide themselves");
    post("care-manager1", person, "/" + id + "/change", wanted, newKey()).then().statusCode(200);
    JsonPath seen = look(id);
    assertEquals(before, seen.getList("releases.pence"));
    assertEquals(40, seen.getInt("agreed.carry_over_percent"));
    assertEquals("release", seen.getString("agreed.carry_over_of"));
    assertEquals(List.of("self"), seen.getList("agreed.contingency_who"));
    assertEquals(5_000, seen.getInt("agreed.contingency_most_pence"));
    assertEquals("monthly", seen.getString("agreed.release_every"));
    assertEquals("terms_changed", seen.getString("history[0].kind"));
    terms.put("contingency_who", Collections.singletonList(null));
    Map<String, Object> odd = new HashMap<>(wanted);
    odd.put("version", 2);
    post("care-manager1", person, "/" + id + "/change", odd, newKey())
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid_budget"));
  }

  @Test
  void aLowerBudgetIsEasedByABridgingPayment() {
    UUID id = opened(person, aYear(120_000, year + 3));
    change(id, 1, (year + 3) + "-10-01", 90_000, 6_000, 3).then().statusCode(200);
    JsonPath seen = look(id);
    assertEquals(96_000, seen.getLong("sums.allocated_pence"));
    assertEquals(
        List.of(8_000, 7_000, 6_000, 5_000, 5_000, 5_000),
        seen.<Integer>getList("releases.findAll{it.state == 'planned'}.pence").subList(6, 12));
    assertEquals(
        96_000,
        seen.<Integer>getList("releases.findAll{it.state == 'planned'}.pence").stream()
            .mapToInt(i -> i)
            .sum());
  }

  @Test
  void itCannotBeLowerThanWhatIsReleasedAndTheSumIsTold() {
    UUID id = opened(person, aYear(120_000, year + 3));
    release(id, Map.of("number", 1), newKey()).then().statusCode(200);
    change(id, 1, (year + 3) + "-05-01", 9_999, 0, 1)
        .then()
        .statusCode(409)
        .body("code", equalTo("budget_below_released"))
        .body("lowest_pence", equalTo(10_000))
        .body("spent_pence", equalTo(0))
        .body("detail", containsString("£100.00 is released already"));
    assertEquals(1, look(id).getInt("version"));
    change(id, 1, (year + 3) + "-05-01", 10_000, 0, 1).then().statusCode(200);
    assertEquals(0, look(id).getLong("sums.unreleased_pence"));
  }

  @Test
  void ofTwoCareManagersAtOnceOneIsToldToLookAgain() {
    UUID id = opened(person, aYear(120_000, year + 3));
    change(id, 1, (year + 3) + "-10-01", 180_000, 0, 1).then().statusCode(200);
    change(id, 1, (year + 3) + "-10-01", 60_000, 0, 1)
        .then()
        .statusCode(409)
        .body("code", equalTo("budget_changed"));
    assertEquals(180_000, look(id).getLong("sums.allocated_pence"));
  }

  @Test
  void closingGivesBackWhatWasNeverReleasedAndLeavesTheRestToBeDecidedOn() {
    Map<String, Object> budget = aYear(120_000, year + 3);
    budget.put("contingency_pence", 12_000);
    UUID id = opened(person, budget);
    release(id, Map.of("number", 1), newKey()).then().statusCode(200);
    Map<String, Object> closing = Map.of("version", 1, "words", "Moved to another council");
    post("care-manager1", person, "/" + id + "/close", closing, newKey()).then().statusCode(200);
    JsonPath seen = look(id);
    assertEquals(9_000, seen.getLong("sums.allocated_pence"));
    assertEquals(9_000, seen.getLong("sums.available_pence"));
    assertEquals(0, seen.getLong("sums.reclaim_pence"));
    assertEquals(9_000, seen.getLong("left_over.pence"));
    assertEquals("closed", seen.getString("left_over.cause"));
    post("care-manager1", person, "/" + id + "/close", closing, newKey())
        .then()
        .statusCode(409)
        .body("code", equalTo("budget_closed"));
    release(id, Map.of("number", 2), newKey()).then().statusCode(409);
  }

  @Test
  void theContingencyIsDrawnByItsRule() {
    Map<String, Object> budget = aYear(120_000, year);
    budget.put("contingency_pence", 12_000);
    budget.put("contingency_most_pence", 5_000);
    UUID id = opened(person, budget);
    draw("care-manager1", id, 5_001)
        .then()
        .statusCode(409)
        .body("code", equalTo("contingency_limit"))
        .body("most_pence", equalTo(5_000));
    draw("finance1", id, 1).then().statusCode(403).body("code", equalTo("contingency_not_allowed"));
    draw("care-manager1", id, 5_000).then().statusCode(200);
    draw("care-manager1", id, 5_000).then().statusCode(200);
    draw("care-manager1", id, 5_000)
        .then()
        .statusCode(409)
        .body("code", equalTo("insufficient_funds"))
        .body("short_pence", equalTo(3_000));
    assertEquals(2_000, look(id).getLong("sums.contingency_pence"));
  }

  @Test
  void aFileWithBrokenRowsIsTakenAsFarAsItIsGoodAndCanBeSentAgain() {
    String run = UUID.randomUUID().toString().substring(0, 8);
    String file =
        """
        reference,name,funding_stream,holding_route,starts_on,personal_budget,release_every,release_timing,contingency
        %1$s-1,"Long, Ivy ""I""\",social_care,direct_payment,%2$d-04-01,6240.00,monthly,in_advance,
        %1$s-2,Bob Short,social care,isf,%2$d-04-01,"£12,480",four weekly,in advance,480.00
        %1$s-3,No Sum,social_care,isf,%2$d-04-01,lots,monthly,in_advance,

        %1$s-4,Bad Route,social_care,cash,%2$d-04-01,100.00,monthly,in_advance,
        """
            .formatted(run, year + 3);
    load(file)
        .then()
        .statusCode(200)
        .body("read", equalTo(4))
        .body("taken", equalTo(2))
        .body("skipped.line", equalTo(List.of(4, 6)))
        .body("skipped[0].reason", containsString("personal_budget: pounds"))
        .body("skipped[1].reason", containsString("seven ways"));
    load(file).then().body("taken", equalTo(0)).body("unchanged", equalTo(2));
    as("care-manager1")
        .queryParam("q", "Long, Ivy \"I\"")
        .get("/api/v1/councils/E10900001/people")
        .then()
        .body("contents[0].person_id", notNullValue());
    load("name,sum\n").then().statusCode(422).body("code", equalTo("import_unreadable"));
  }

  @Test
  void aPersonPutsInTheirOwnMoneyAndTakesBackWhatIsNotSpent() {
    UUID holder = holders.person("holder2").id();
    ownMoney(holder, "", 5_000).then().statusCode(200);
    UUID pot = UUID.fromString(ownMoney(holder, "", 2_000).then().extract().path("budget_id"));
    ownMoney(holder, "/back", 7_001)
        .then()
        .statusCode(409)
        .body("code", equalTo("insufficient_funds"));
    ownMoney(holder, "/back", 6_000).then().statusCode(200);
    ownMoney(holder, "", 0).then().statusCode(422);
    as("holder2")
        .get("/api/v1/people/{person}/budgets/{pot}", holder, pot)
        .then()
        .body("sums.available_pence", equalTo(1_000))
        .body("funding_stream", equalTo("own_money"));
  }

  @Test
  void officersReachOnlyPeopleOfTheirOwnCouncil() {
    UUID elsewhere = holders.person("holder-other").id();
    post("care-manager1", elsewhere, "", aYear(1_000, year), newKey())
        .then()
        .statusCode(404)
        .body("code", equalTo("person_unknown"));
    as("care-manager1").get("/api/v1/people/{p}", elsewhere).then().statusCode(404);
    post("holder1", person, "", aYear(1_000, year), newKey()).then().statusCode(403);
    assertEquals(
        1,
        Sql.number(
            "SELECT count(*) FROM audit WHERE person_id = ? AND action = 'budget.open' AND outcome = 'refused'"
                + " AND code = 'person_unknown' AND recorded_at > now() - interval '10 seconds'",
            elsewhere));
  }

  private JsonPath look(UUID budget) {
    return as("care-manager1")
        .get("/api/v1/people/{person}/budgets/{budget}", person, budget)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private Response change(
      UUID budget, int version, String from, long pence, long bridging, int over) {
    return post(
        "care-manager1",
        person,
        "/" + budget + "/change",
        Map.of(
            "version", version,
            "from", LocalDate.parse(from).toString(),
            "allocated_pence", pence,
            "bridging_pence", bridging,
            "bridging_releases", over,
            "words", "The review of spring"),
        newKey());
  }

  private Response release(UUID budget, Map<String, Object> which, String key) {
    return post("care-manager1", person, "/" + budget + "/release", which, key);
  }

  private Response draw(String officer, UUID budget, long pence) {
    return post(
        officer,
        person,
        "/" + budget + "/contingency",
        Map.of("pence", pence, "words", "A crisis"),
        newKey());
  }

  private static Response load(String file) {
    return as("care-manager1")
        .contentType("text/csv; charset=UTF-8")
        .body(file)
        .post("/api/v1/imports/budgets");
  }

  private static Response ownMoney(UUID holder, String way, long pence) {
    return as("holder2")
        .header("Idempotency-Key", newKey())
        .contentType(ContentType.JSON)
        .body(Map.of("pence", pence))
        .post("/api/v1/people/{person}/own-money" + way, holder);
  }
}
