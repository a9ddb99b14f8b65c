package org.supportmarket.ordering.delegation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.ordering.fixture.Calls.as;
import static org.supportmarket.ordering.fixture.Sql.asOwner;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.AtOnce;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.fixture.Supporters;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

/** How a person asks somebody in, and how it ends. */
@QuarkusTest
@WithStack("ordering")
class SupportersTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  @Inject Holders holders;
  private PersonRef person;

  @BeforeEach
  void aPerson() {
    person = holders.person("holder1");
    Supporters.forget("supporter1", person);
  }

  @AfterEach
  void nobodyActsForThemAnyMore() {
    Supporters.forget("supporter1", person);
    asOwner("UPDATE phone_call SET until = now() WHERE person_id = ?", person.id());
  }

  @Test
  void aPersonAsksSomebodyInAndTheyActOnceTheyTypeInTheCode() {
    Response invited = invite("holder1", Map.of());
    String id = invited.then().statusCode(201).extract().path("supporter.id");
    String code = invited.path("code");
    as("supporter1").get("/api/v1/people/{person}/budgets", person.id()).then().statusCode(404);
    accept("supporter1", "wrong")
        .then()
        .statusCode(404)
        .body("code", equalTo("invitation_unknown"));
    accept("holder1", code).then().statusCode(409).body("code", equalTo("already_supported"));
    accept("supporter1", " " + code.toLowerCase() + " ")
        .then()
        .statusCode(200)
        .body("person_id", equalTo(person.id().toString()));
    as("supporter1").get("/api/v1/people/{person}/budgets", person.id()).then().statusCode(200);
    accept("supporter1", code).then().statusCode(404);
    supporter("holder1", id)
        .then()
        .statusCode(200)
        .body("state", equalTo("active"))
        .body("name", equalTo("Sam Sutton"))
        .body("order_limit_pence", equalTo(5_000))
        .body("actions", equalTo(List.of("see", "order")));
    assertEquals(
        0,
        Sql.number("SELECT count(*) FROM audit a WHERE a::text LIKE ?", "%" + code + "%")
            + Sql.number("SELECT count(*) FROM delegation d WHERE d::text LIKE ?", "%Sutton%"));
  }

  @Test
  void whoeverIsAskedTwiceHasOneCode() {
    Map<String, Object> somebody = Map.of("name", "Sue Twice");
    List<Response> invited = new ArrayList<>(AtOnce.all(3, i -> invite("holder1", somebody)));
    invited.add(invite("holder1", Map.of("name", "sue twice ")));
    invited.getLast().then().statusCode(201).body("replaced", equalTo(true));
    assertEquals(
        1, invited.stream().filter(one -> one.<Boolean>path("replaced").equals(false)).count());
    List<Integer> taken =
        invited.stream().map(one -> accept("supporter1", one.path("code")).statusCode()).toList();
    assertEquals(List.of(404, 404, 404, 200), taken);
  }

  @Test
  void thePersonEndsItAtOnceAndNobodyElseMaySay() {
    String id = active();
    as("supporter1")
        .contentType(ContentType.JSON)
        .body(Map.of())
        .post("/api/v1/people/{person}/supporters/{id}/end", person.id(), id)
        .then()
        .statusCode(403);
    end("holder1", id, null).then().statusCode(200).body("state", equalTo("ended"));
    as("supporter1")
        .get("/api/v1/people/{person}/budgets", person.id())
        .then()
        .statusCode(403)
        .body("code", equalTo("delegation_ended"));
  }

  @Test
  void whoMaySayThatItCameMayWriteDownHowItWasUntilThePersonEndsIt() {
    String id = active();
    mayReview("supporter1").statusCode(403).body("code", equalTo("not_granted"));
    change("holder1", id, Map.of("actions", List.of("see", "confirm"))).then().statusCode(200);
    mayReview("supporter1").statusCode(200).body("authority", equalTo("supporter"));
    mayReview("holder2").statusCode(404).body("code", equalTo("person_unknown"));
    end("holder1", id, null).then().statusCode(200);
    mayReview("supporter1").statusCode(403).body("code", equalTo("delegation_ended"));
  }

  @Test
  void anOfficerGivesAReasonAndTwoWeeksNoticeWhichThePersonIsToldOf() {
    String id = active();
    end("care-manager1", id, null).then().statusCode(400);
    end("care-manager1", id, "They moved away.")
        .then()
        .statusCode(200)
        .body("state", equalTo("active"))
        .body("notice_on", equalTo(TODAY.plusDays(14).toString()))
        .body("ends_on", equalTo(TODAY.plusDays(14).toString()));
    as("supporter1").get("/api/v1/people/{person}/budgets", person.id()).then().statusCode(200);
    as("holder1")
        .get("/api/v1/people/{person}/messages?unread=true&per_page=1", person.id())
        .then()
        .body("contents[0].kind", equalTo("supporter_notice"))
        .body("contents[0].words", containsString("They moved away."));
    change("holder1", id, Map.of("actions", List.of("see"))).then().statusCode(403);
    end("holder1", id, null).then().statusCode(200).body("state", equalTo("ended"));
  }

  @Test
  void suspectedAbuseStopsThemAtOnceWhenASecondOfficerAgrees() {
    String id = active();
    suspend("care-manager1", id).then().statusCode(202).body("suspected", equalTo(true));
    suspend("care-manager1", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("second_officer_needed"));
    as("supporter1").get("/api/v1/people/{person}/budgets", person.id()).then().statusCode(200);
    supporter("holder1", id).then().body("suspected", equalTo(false)).body("ending", nullValue());
    log("holder1", "").then().body("contents.action", not(equalTo("supporter.suspect")));
    suspend("care-manager2", id).then().statusCode(200).body("state", equalTo("suspended"));
    as("supporter1").get("/api/v1/people/{person}/budgets", person.id()).then().statusCode(403);
    LocalDate due =
        LocalDate.parse(
            Sql.texts(
                    "SELECT due_on FROM council_task WHERE delegation_id = ?::uuid AND kind ="
                        + " 'supporter_review'",
                    id)
                .getFirst());
    long days =
        TODAY.datesUntil(due.plusDays(1)).skip(1).filter(SupportersTest::isWorkingDay).count();
    assertEquals(5, days);
    as("care-manager1")
        .get("/api/v1/councils/E10900001/tasks?per_page=50")
        .then()
        .statusCode(200)
        .body("contents.find { it.kind == 'supporter_review' }.words", notNullValue());
    officer("care-manager1", id, "resume", "Nothing was wrong.")
        .then()
        .statusCode(200)
        .body("state", equalTo("active"));
    as("supporter1").get("/api/v1/people/{person}/budgets", person.id()).then().statusCode(200);
  }

  @Test
  void onlyACareManagerRecordsAnAttorneyAndOnlyWithTheAuthority() {
    invite("holder1", Map.of("kind", "attorney")).then().statusCode(400);
    invite("care-manager1", Map.of("kind", "attorney")).then().statusCode(400);
    Map<String, Object> attorney =
        Map.of(
            "kind",
            "attorney",
            "authority",
            "Lasting power of attorney, seen on 1 March; money only");
    String id =
        invite("care-manager1", attorney).then().statusCode(201).extract().path("supporter.id");
    supporter("holder1", id)
        .then()
        .body("granted_by", equalTo("care-manager"))
        .body("authority", containsString("money only"));
    end("holder1", id, null).then().statusCode(200);
    String own = invite("holder1", Map.of()).path("supporter.id");
    change("care-manager1", own, Map.of("actions", List.of("see"))).then().statusCode(403);
  }

  @Test
  void theLogSaysWhoLookedInPlainWordsAndSupportersSeeItOnlyIfAllowed() {
    String id = active();
    as("supporter1").get("/api/v1/people/{person}/statement", person.id()).then().statusCode(200);
    log("holder1", "")
        .then()
        .statusCode(200)
        .body("contents[0].who", equalTo("Sam Sutton"))
        .body("contents[0].what", equalTo("read your statement"))
        .body("contents[0].delegation", equalTo(id));
    log("holder1", "&supporter=" + UUID.randomUUID()).then().body("contents", empty());
    log("supporter1", "").then().statusCode(403).body("code", equalTo("not_granted"));
    log("care-manager1", "").then().statusCode(403);
    change("holder1", id, Map.of("sees_access_log", true)).then().statusCode(200);
    log("supporter1", "").then().statusCode(200);
  }

  @Test
  void anOfficerSaysWhyBeforeSeeingWhatWasBought() {
    asOwner("UPDATE person_look SET until = now() WHERE person_id = ?", person.id());
    as("finance1").get("/api/v1/people/{person}/budgets", person.id()).then().statusCode(200);
    as("finance1")
        .get("/api/v1/people/{person}/statement", person.id())
        .then()
        .statusCode(403)
        .body("code", equalTo("reason_needed"));
    look("finance1", Map.of()).then().statusCode(400);
    look("finance1", Map.of("reason", "A bill was paid twice.")).then().statusCode(201);
    as("finance1").get("/api/v1/people/{person}/statement", person.id()).then().statusCode(200);
    as("care-manager1").get("/api/v1/people/{person}/orders", person.id()).then().statusCode(403);
    log("holder1", "")
        .then()
        .body("contents[0].who", containsString("The finance team of"))
        .body("contents[0].reason", equalTo("A bill was paid twice."));
    asOwner(
        "UPDATE person_look SET until = now() - interval '1 second' WHERE person_id = ?",
        person.id());
    as("finance1").get("/api/v1/people/{person}/statement", person.id()).then().statusCode(403);
  }

  @Test
  void aLookToKeepSomebodySafeNeedsTwoOfficersAndComesToTheLogLater() {
    Map<String, Object> safeguarding = Map.of("reason", "Worried about bruises.", "withhold", true);
    String look = look("care-manager1", safeguarding).then().statusCode(202).extract().path("id");
    String agree = "/api/v1/people/%s/looks/%s/agree".formatted(person.id(), look);
    as("care-manager1").post(agree).then().statusCode(404);
    as("care-manager2").post(agree).then().statusCode(200);
    as("care-manager1")
        .get("/api/v1/people/{person}/statement", person.id())
        .then()
        .statusCode(200);
    String hidden = "contents.findAll { it.reason == 'Worried about bruises.' }";
    log("holder1", "").then().body(hidden, empty());
    log("holder1", "").then().body("contents.findAll { it.action == 'look.agree' }", empty());
    assertEquals(
        28,
        Sql.number(
            "SELECT extract(day FROM withheld_until - opened_at) FROM person_look WHERE id ="
                + " ?::uuid",
            look));
    asOwner("UPDATE person_look SET withheld_until = now() WHERE id = ?::uuid", look);
    log("holder1", "").then().body(hidden, not(empty()));
    asOwner("UPDATE person_look SET until = now() - interval '1 hour' WHERE id = ?::uuid", look);
  }

  @Test
  void aSecondOfficerFindsAWithheldLookInTheTasksAndMaySayNo() {
    Map<String, Object> safeguarding = Map.of("reason", "Only a feeling.", "withhold", true);
    String look = look("care-manager1", safeguarding).then().statusCode(202).extract().path("id");
    String address = "/api/v1/people/%s/looks/%s".formatted(person.id(), look);
    String task =
        "/api/v1/councils/E10900001/tasks/"
            + Sql.texts("SELECT id FROM council_task WHERE object_id = ?::uuid", look).getFirst();
    as("care-manager2")
        .get(task)
        .then()
        .body("kind", equalTo("withheld_look"))
        .body("urgent", equalTo(true))
        .body("state", equalTo("open"));
    as("care-manager1").get(address).then().body("yours", equalTo(true));
    as("care-manager2")
        .get(address)
        .then()
        .body("state", equalTo("waiting"))
        .body("reason", equalTo("Only a feeling."));
    as("care-manager1").post(address + "/refuse").then().statusCode(404);
    as("care-manager2").post(address + "/refuse").then().statusCode(200);
    as("care-manager2").post(address + "/agree").then().statusCode(404);
    as("care-manager2").get(address).then().body("state", equalTo("refused"));
    as("care-manager2").get(task).then().body("state", equalTo("closed"));
    log("holder1", "")
        .then()
        .body("contents.findAll { it.action in ['look.read', 'look.refuse'] }", empty());
  }

  @Test
  void anOfficerActsOnThePhoneOnlyOnceItWasReadBack() {
    UUID budget = holders.aBudgetWith(person, 1_000);
    as("care-manager1").get("/api/v1/people/{person}/messages", person.id()).then().statusCode(404);
    call(Map.of("words", "Two hours of cleaning")).then().statusCode(400);
    call(Map.of("words", "Two hours of cleaning", "read_back", true)).then().statusCode(201);
    as("care-manager1")
        .get("/api/v1/people/{person}/budgets", person.id())
        .then()
        .statusCode(200)
        .body("find { it.id == '%s' }".formatted(budget), notNullValue());
    as("care-manager1").get("/api/v1/people/{person}/messages", person.id()).then().statusCode(200);
    as("care-manager1").get("/api/v1/me").then().body("acting_for[0].authority", equalTo("phone"));
    as("care-manager2").get("/api/v1/people/{person}/messages", person.id()).then().statusCode(404);
    log("holder1", "")
        .then()
        .body("contents[0].who", containsString("on the phone with you"))
        .body("contents[0].reason", equalTo("Two hours of cleaning"));
    as("care-manager1").delete("/api/v1/people/{person}/calls", person.id()).then().statusCode(204);
    as("care-manager1").get("/api/v1/people/{person}/messages", person.id()).then().statusCode(404);
  }

  private String active() {
    Response invited = invite("holder1", Map.of());
    accept("supporter1", invited.path("code")).then().statusCode(200);
    return invited.path("supporter.id");
  }

  @Test
  void whoeverLooksAgainAndAgainOnOneDayIsToldOnceWithHowOften() {
    String id = active();
    for (int i = 0; i < 3; i++) {
      as("supporter1").get("/api/v1/people/{person}/budgets", person.id()).then().statusCode(200);
    }
    log("holder1", "&supporter=" + id)
        .then()
        .statusCode(200)
        .body("total_items", equalTo(2))
        .body("contents.action", equalTo(List.of("budget.look", "supporter.accept")))
        .body("contents.times", equalTo(List.of(3, 1)));
  }

  private static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  private ValidatableResponse mayReview(String username) {
    return as(username).get("/api/v1/people/{person}/may-review", person.id()).then();
  }

  private Response invite(String username, Map<String, Object> more) {
    return as(username)
        .contentType(ContentType.JSON)
        .body(asked(more))
        .post("/api/v1/people/{person}/supporters", person.id());
  }

  private Response change(String username, String id, Map<String, Object> more) {
    return as(username)
        .contentType(ContentType.JSON)
        .body(asked(more))
        .put("/api/v1/people/{person}/supporters/{id}", person.id(), id);
  }

  private static Map<String, Object> asked(Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>();
    body.put("name", "Sam");
    body.put("actions", List.of("order"));
    body.put("order_limit_pence", 5_000);
    body.put("ends_on", TODAY.plusDays(60).toString());
    body.putAll(more);
    return body;
  }

  private static Response accept(String username, String code) {
    return as(username)
        .contentType(ContentType.JSON)
        .body(Map.of("code", code))
        .post("/api/v1/me/invitations");
  }

  private Response supporter(String username, String id) {
    return as(username).get("/api/v1/people/{person}/supporters/{id}", person.id(), id);
  }

  private Response end(String username, String id, String reason) {
    return officer(username, id, "end", reason);
  }

  private Response suspend(String username, String id) {
    return officer(username, id, "suspend", "Money is missing.");
  }

  private Response officer(String username, String id, String step, String reason) {
    return as(username)
        .contentType(ContentType.JSON)
        .body(reason == null ? Map.of() : Map.of("reason", reason))
        .post("/api/v1/people/{person}/supporters/{id}/{step}", person.id(), id, step);
  }

  private Response look(String username, Map<String, Object> body) {
    return as(username)
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/people/{person}/looks", person.id());
  }

  private Response call(Map<String, Object> body) {
    return as("care-manager1")
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/people/{person}/calls", person.id());
  }

  private Response log(String username, String more) {
    return as(username).get("/api/v1/people/" + person.id() + "/access-log?per_page=20" + more);
  }
}
