package org.supportmarket.ordering.plan;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.ordering.fixture.Calls.anOrder;
import static org.supportmarket.ordering.fixture.Calls.as;
import static org.supportmarket.ordering.fixture.Calls.place;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** What has to be asked first is asked once, answered once, and never asked again. */
@QuarkusTest
@WithStack("ordering")
class ApprovalsTest {
  private static final String GSS = "E10900001";
  private static final String CATEGORY = "leisure";

  @Inject Holders holders;

  private PersonRef person;
  private UUID budget;
  private UUID listing;

  /** Other tests live under these rules too: they are about units that nothing else has. */
  @BeforeEach
  void aCouncilThatWantsToBeAsked() {
    person = holders.person("holder1");
    Sql.asOwner(
        """
        INSERT INTO rule_set (council, version, in_force_from, rules, put_in_force_at, put_in_force_by)
        SELECT 'E10900001', 1, '2020-01-01', '{"rules":[
          {"code":"asked-about","verdict":"ask_first","words":"Please ask first.",
           "when":{"unit":"asked-about"}},
          {"code":"never","verdict":"no","words":"Never.","when":{"unit":"never"}},
          {"code":"not-in-the-catalogue","verdict":"yes_with_note","words":"Keep the receipt.",
           "when":{"categories":["something-else"]}},
          {"code":"provisional.any-published-offer","verdict":"yes","words":"Your council lets you spend this budget on any offer published here.","when":{}}]}',
          now(), 'test'
        ON CONFLICT DO NOTHING
        """);
    budget = holders.aBudgetWith(person, 100_000);
    listing = aListing("asked-about", 5_000);
  }

  @Test
  void whatIsAskedHasAClockIsAnsweredAndNeverAskedAgainAtTheSameCost() {
    verdict(listing, 1, null).body("verdict", equalTo("ask_first")).body("approval", nullValue());
    String approval =
        ask(listing, 1, null, "It is for my drama class.")
            .then()
            .statusCode(201)
            .body("state", equalTo("asked"))
            .body("due_on", equalTo(AnswerDue.of(holders.act().day()).toString()))
            .body("lines[0].rule", equalTo("asked-about"))
            .body("lines[0].total_pence", equalTo(5_000))
            .body("words", equalTo("It is for my drama class."))
            .extract()
            .path("id");
    verdict(listing, 1, null)
        .body("verdict", equalTo("ask_first"))
        .body("approval", equalTo(approval))
        .body("answer_due_on", notNullValue());

    answer("care-manager1", approval, "approve", "Yes, it fits your plan.")
        .then()
        .statusCode(200)
        .body("state", equalTo("approved"))
        .body("person_name", equalTo("Hazel Holder"));
    as("holder1")
        .get("/api/v1/people/{person}/messages", person.id())
        .then()
        .body("contents[0].kind", equalTo("approval_approved"))
        .body("contents[0].words", containsString("Yes, it fits your plan."));

    verdict(listing, 1, null)
        .body("verdict", equalTo("yes"))
        .body("approval", equalTo(approval))
        .body("rule", equalTo("asked-about"))
        .body("rule_version", equalTo(1));
    verdict(listing, 2, null).body("verdict", equalTo("ask_first"));
    ask(listing, 1, null, null).then().statusCode(409).body("code", equalTo("nothing_to_ask"));
  }

  @Test
  void aYesForAnOutcomeHoldsForAnythingAtThatCostForThatOutcome() {
    String outcome = anOutcome("I go to my drama class");
    String approval = ask(listing, 2, outcome, null).then().statusCode(201).extract().path("id");
    answer("care-manager1", approval, "approve", "Yes.").then().statusCode(200);

    UUID another = aListing("asked-about", 10_000);
    verdict(another, 1, outcome).body("verdict", equalTo("yes"));
    verdict(another, 1, null).body("verdict", equalTo("ask_first"));
    verdict(aListing("asked-about", 10_001), 1, outcome).body("verdict", equalTo("ask_first"));
    verdict(aListing("never", 100), 1, outcome).body("verdict", equalTo("no"));
  }

  @Test
  void whatWasBoughtForAnOutcomeIsNotAskedAboutAtThatCost() {
    String outcome = anOutcome("I get about");
    as("holder1")
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
                        Market.aListingCosting(5_000),
                        "quantity",
                        2,
                        "outcome_id",
                        outcome))))
        .post("/api/v1/people/{person}/orders", person.id())
        .then()
        .statusCode(201);
    verdict(listing, 2, outcome).body("verdict", equalTo("yes")).body("approval", nullValue());
    verdict(listing, 3, outcome).body("verdict", equalTo("ask_first"));
    verdict(listing, 2, null).body("verdict", equalTo("ask_first"));
  }

  @Test
  void whatHasToBeAskedFirstCannotBeOrderedBeforeTheAnswer() {
    place(person, anOrder(budget, listing, 1))
        .then()
        .statusCode(409)
        .body("code", equalTo("ask_first"))
        .body("rule", equalTo("asked-about"));
    String approval = ask(listing, 1, null, null).then().extract().path("id");
    answer("care-manager1", approval, "approve", "Yes.").then().statusCode(200);
    place(person, anOrder(budget, listing, 1))
        .then()
        .statusCode(201)
        .body("decision.rule", equalTo("asked-about"))
        .body("decision.verdict", equalTo("yes"));
    place(person, anOrder(budget, aListing("never", 100), 1))
        .then()
        .statusCode(409)
        .body("code", equalTo("not_allowed"));
  }

  @Test
  void whatHasToBeAskedOnlyTogetherWithOtherThingsCanBeAskedByItself() {
    UUID plain = Market.aListingCosting(5_000);
    ask(plain, 1, null, null)
        .then()
        .statusCode(201)
        .body("lines[0].rule_words", containsString("together with other things"));
    ask(aListing("never", 100), 1, null, null)
        .then()
        .statusCode(409)
        .body("code", equalTo("nothing_to_ask"));
  }

  @Test
  void aNoLeavesItToBeAskedAgain() {
    String approval = ask(listing, 1, null, null).then().extract().path("id");
    answer("care-manager1", approval, "refuse", "Please look for something nearer.")
        .then()
        .statusCode(200);
    verdict(listing, 1, null).body("verdict", equalTo("ask_first")).body("approval", nullValue());
    as("holder1")
        .get("/api/v1/people/{person}/approvals", person.id())
        .then()
        .body("contents[0].state", equalTo("refused"))
        .body("contents[0].answer", equalTo("Please look for something nearer."));
    ask(listing, 1, null, null).then().statusCode(201);
  }

  @Test
  void askingTwiceIsOneQuestion() {
    String first = ask(listing, 3, null, null).then().statusCode(201).extract().path("id");
    ask(listing, 3, null, "Again").then().statusCode(201).body("id", equalTo(first));
    assertEquals(
        1,
        Sql.number(
            "SELECT count(*) FROM approval_line WHERE listing_id = ? AND quantity = 3", listing));
  }

  @Test
  void ofTwoOfficersWhoAnswerAtOnceOneWins() {
    String approval = ask(listing, 1, null, null).then().extract().path("id");
    Tokens.of("care-manager1");
    List<Integer> statuses =
        Stream.of("approve", "refuse", "approve", "refuse")
            .map(
                how ->
                    CompletableFuture.supplyAsync(
                        () -> answer("care-manager1", approval, how, "So be it.").statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertEquals(List.of(200, 409, 409, 409), statuses);
    answer("care-manager1", approval, "approve", "Late.")
        .then()
        .statusCode(409)
        .body("code", equalTo("approval_answered"));
  }

  @Test
  void theOldestStandsOnTopOfTheQueue() {
    ask(listing, 1, null, null).then().statusCode(201);
    ask(aListing("asked-about", 700), 1, null, null).then().statusCode(201);
    List<String> due =
        as("care-manager1")
            .get("/api/v1/councils/{gss}/approvals?per_page=50", GSS)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("contents.asked_at");
    assertEquals(due.stream().sorted().toList(), due);
  }

  @ParameterizedTest
  @CsvSource({
    "holder2, 404",
    "holder-other, 404",
    "supporter1, 404",
    "provider1, 403",
    "commissioner1, 403"
  })
  void nobodyElseSeesAPersonsPlanOrQuestions(String stranger, int status) {
    holders.person("holder2");
    holders.person("holder-other");
    String approval = ask(listing, 1, null, "Private words").then().extract().path("id");
    for (String what : List.of("approvals", "outcomes", "verdicts?listing_id=" + listing)) {
      as(stranger)
          .get("/api/v1/people/%s/%s".formatted(person.id(), what))
          .then()
          .statusCode(status);
    }
    as(stranger)
        .contentType(ContentType.JSON)
        .body(Map.of("lines", List.of(Map.of("listing_id", listing))))
        .post("/api/v1/people/{person}/approvals", person.id())
        .then()
        .statusCode(status);
    answer(stranger, approval, "approve", "Yes").then().statusCode(403);
  }

  @Test
  void anotherCouncilsCareManagerSeesNoWordOfIt() {
    String approval = ask(listing, 1, null, "Private words").then().extract().path("id");
    as("care-manager1")
        .get("/api/v1/councils/E10900002/approvals")
        .then()
        .statusCode(404)
        .body("code", equalTo("council_unknown"));
    UUID theirs = UUID.randomUUID();
    Sql.asOwner(
        "INSERT INTO approval (id, person_id, council, state, same_as, asked_at, asked_by,"
            + " asked_authority, due_on) VALUES (?, ?, 'E10900002', 'asked', ?, now(), 'x', 'self', ?)",
        theirs,
        holders.person("holder-other").id(),
        theirs.toString(),
        LocalDate.of(2026, 12, 1));
    answer("care-manager1", theirs.toString(), "approve", "Yes").then().statusCode(404);
    as("care-manager1")
        .get("/api/v1/councils/{gss}/approvals/{approval}", GSS, theirs)
        .then()
        .statusCode(404)
        .body("code", equalTo("approval_unknown"));
    as("care-manager1")
        .get("/api/v1/councils/{gss}/approvals/{approval}", GSS, approval)
        .then()
        .body("words", equalTo("Private words"));
  }

  @Test
  void wordsStandOnlyWhereTheyCanBeErased() {
    String secret = "Moonlit " + UUID.randomUUID();
    String outcome = anOutcome(secret);
    String approval = ask(listing, 4, outcome, secret).then().extract().path("id");
    answer("care-manager1", approval, "refuse", secret).then().statusCode(200);
    assertEquals(
        0,
        Sql.number(
            "SELECT (SELECT count(*) FROM audit a WHERE a::text LIKE ?)"
                + " + (SELECT count(*) FROM approval a WHERE a::text LIKE ?)"
                + " + (SELECT count(*) FROM approval_line a WHERE a::text LIKE ?)"
                + " + (SELECT count(*) FROM plan_outcome a WHERE a::text LIKE ?)",
            "%" + secret + "%",
            "%" + secret + "%",
            "%" + secret + "%",
            "%" + secret + "%"));
  }

  @Test
  void anOutcomeIsAgreedChangedAndEndedByTheCareManagerOnly() {
    String outcome = anOutcome("I go swimming");
    outcome("holder1", outcome, Map.of("words", "I fly")).then().statusCode(403);
    outcome("care-manager1", outcome, Map.of("words", "I swim twice a week", "need", "autism"))
        .then()
        .statusCode(200)
        .body("words", equalTo("I swim twice a week"))
        .body("need", equalTo("autism"));
    outcome("care-manager1", outcome, Map.of("words", "I swam", "ended", true))
        .then()
        .statusCode(200)
        .body("state", equalTo("ended"));
    outcome("care-manager1", outcome, Map.of("words", "Again")).then().statusCode(404);
    verdictCall(listing, 1, outcome).statusCode(404).body("code", equalTo("outcome_unknown"));
    as("holder1")
        .get("/api/v1/people/{person}/outcomes", person.id())
        .then()
        .body("findAll { it.id == '%s' }.words".formatted(outcome), equalTo(List.of("I swam")));
  }

  @Test
  void somethingElseIsAskedAboutInThePersonsOwnWords() {
    as("holder1")
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "lines",
                List.of(
                    Map.of("something_else", Map.of("words", "A kite", "pence", 900)),
                    Map.of("listing_id", listing, "budget_id", budget))))
        .post("/api/v1/people/{person}/approvals", person.id())
        .then()
        .statusCode(201)
        .body("lines", hasSize(1))
        .body("lines[0].name", containsString("Some"));
  }

  private UUID aListing(String unit, long pence) {
    UUID made = Market.aListingCosting(pence);
    Sql.asOwner(
        "UPDATE offer SET unit = ?, category = ? WHERE listing_id = ?", unit, CATEGORY, made);
    return made;
  }

  private Response ask(UUID what, int quantity, String outcome, String words) {
    Map<String, Object> line = new java.util.HashMap<>();
    line.put("listing_id", what);
    line.put("quantity", quantity);
    line.put("budget_id", budget);
    line.put("outcome_id", outcome);
    Map<String, Object> body = new java.util.HashMap<>();
    body.put("lines", List.of(line));
    body.put("words", words);
    return as("holder1")
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/people/{person}/approvals", person.id());
  }

  private static Response answer(String username, String approval, String how, String words) {
    return as(username)
        .contentType(ContentType.JSON)
        .body(Map.of("words", words))
        .post("/api/v1/councils/{gss}/approvals/{approval}/{how}", GSS, approval, how);
  }

  private String anOutcome(String words) {
    Sql.asOwner(
        "UPDATE plan_outcome SET state = 'ended', ended_at = now() WHERE person_id = ? AND state = 'agreed'",
        person.id());
    return as("care-manager1")
        .contentType(ContentType.JSON)
        .body(Map.of("words", words))
        .post("/api/v1/people/{person}/outcomes", person.id())
        .then()
        .statusCode(201)
        .body("words", equalTo(words))
        .extract()
        .path("id");
  }

  private Response outcome(String username, String outcome, Map<String, Object> body) {
    return as(username)
        .contentType(ContentType.JSON)
        .body(body)
        .put("/api/v1/people/{person}/outcomes/{outcome}", person.id(), outcome);
  }

  private io.restassured.response.ValidatableResponse verdict(
      UUID what, int quantity, String outcome) {
    return verdictCall(what, quantity, outcome).statusCode(200);
  }

  private io.restassured.response.ValidatableResponse verdictCall(
      UUID what, int quantity, String outcome) {
    var request =
        as("holder1")
            .queryParam("listing_id", what)
            .queryParam("quantity", quantity)
            .queryParam("budget_id", budget);
    if (outcome != null) {
      request.queryParam("outcome_id", outcome);
    }
    return request.get("/api/v1/people/{person}/verdicts", person.id()).then();
  }
}
