package org.supportmarket.ratings.worry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.testkit.TestDatabase;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ratings")
class PrivateLineTest {
  private static final String OURS = "E10900001";
  private static final String ANOTHERS = "E10900002";
  private static final String DESK = "/api/v1/safeguarding/worries";
  private static final String WORDS = "My neighbour has bruises on her arms.";

  @Inject Database database;
  @Inject ReadWorries read;

  @Test
  void whoeverIsWorriedTellsTheDeskWithoutSigningInAndItIsRead() {
    String reference = told(OURS);
    String id = idOf(reference);
    desk("safeguarding1")
        .get(DESK + "/{id}", id)
        .then()
        .statusCode(200)
        .body("words", equalTo(WORDS))
        .body("worry.read_at", notNullValue())
        .body("log.action", contains("read"))
        .body("log[0].by_you", equalTo(true));
    desk("safeguarding1")
        .get(DESK + "/{id}", id)
        .then()
        .body("log.action", contains("read", "read"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "holder1",
        "supporter1",
        "fund-holder1",
        "provider1",
        "care-manager1",
        "finance1",
        "commissioner1",
        "moderator1",
        "operator1"
      })
  void nobodyElseReadsIt(String username) {
    String id = idOf(told(OURS));
    for (String path : new String[] {DESK, DESK + "/" + id}) {
      desk(username).get(path).then().statusCode(403).body("code", equalTo("forbidden"));
    }
    for (String act : new String[] {"take", "notes", "close"}) {
      desk(username)
          .contentType("application/json")
          .body("{\"words\":\"gone\",\"outcome\":\"police\"}")
          .post(DESK + "/" + id + "/" + act)
          .then()
          .statusCode(403);
    }
    assertEquals(0, count("SELECT count(*) FROM worry_log WHERE worry_id = ?", id));
  }

  @Test
  void anotherCouncilsDeskCannotTellItFromNothing() {
    String reference = told(ANOTHERS);
    String id =
        database
            .one("SELECT id FROM worry WHERE reference = ?", row -> row.getString(1), reference)
            .orElseThrow();
    String said =
        desk("safeguarding1")
            .get(DESK + "/{id}", id)
            .then()
            .statusCode(404)
            .body("code", equalTo("worry_unknown"))
            .extract()
            .path("detail");
    desk("safeguarding1")
        .get(DESK + "/{id}", UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("detail", equalTo(said));
    list("open").body("contents.reference", not(hasItem(reference)));
    act(id, "close", Map.of("outcome", "police", "words", "Gone.")).statusCode(404);
  }

  @Test
  void whoseCouncilIsNotKnownIsReadByAnyDeskUntilOneTakesIt() {
    String id = idOf(told(null));
    read.read(new Officer("elsewhere", "00000000-other", ANOTHERS), UUID.fromString(id), now());
    act(id, "take", Map.of()).statusCode(200).body("worry.ours", equalTo(true));
    assertThrows(
        RuntimeException.class,
        () ->
            read.read(
                new Officer("elsewhere", "00000000-other", ANOTHERS), UUID.fromString(id), now()));
  }

  @Test
  void theDeskWritesDownWhatItDoesAndClosesItOnce() {
    String id = idOf(told(OURS));
    act(id, "notes", Map.of("words", "Rang the surgery.")).statusCode(200);
    act(id, "close", Map.of("outcome", "enquiry", "words", " ")).statusCode(422);
    act(id, "close", Map.of("outcome", "enquiry", "words", "Visit agreed."))
        .statusCode(200)
        .body("worry.outcome", equalTo("enquiry"))
        .body("log.action", contains("note", "close"))
        .body("log.note", contains("Rang the surgery.", "Visit agreed."));
    act(id, "close", Map.of("outcome", "police", "words", "Again."))
        .statusCode(409)
        .body("code", equalTo("worry_closed"));
    list("open").body("contents.id", not(hasItem(id)));
    list("closed").body("contents.id", hasItem(id));
  }

  @Test
  void theSameClickTwiceIsToldOnceButOtherWordsAreAnotherWorry() {
    Map<String, Object> form = form(OURS, WORDS);
    String first = send(form).statusCode(201).extract().path("reference");
    send(form).statusCode(201).body("reference", equalTo(first));
    form.put("words", WORDS + " And she is afraid.");
    send(form).statusCode(201).body("reference", not(equalTo(first)));
  }

  @Test
  void whatCannotBeReadIsRefusedInWords() {
    send(form(OURS, " ")).statusCode(422).body("code", equalTo("words_missing"));
    send(form(OURS, "x".repeat(4001))).statusCode(422).body("code", equalTo("words_too_long"));
    send(form("E1; DROP", WORDS)).statusCode(400).body("code", equalTo("invalid_request"));
    Map<String, Object> keyless = form(OURS, WORDS);
    keyless.remove("key");
    send(keyless).statusCode(400);
    list("lost").statusCode(400).body("code", equalTo("invalid_parameter"));
  }

  @Test
  void nothingOfItIsToldToOtherServicesOrKeptOfWhoWrote() {
    String reference =
        given()
            .auth()
            .oauth2(Tokens.of("holder1"))
            .contentType("application/json")
            .body(form(OURS, WORDS))
            .post("/api/v1/worries")
            .then()
            .statusCode(201)
            .body("reference", matchesRegex("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}"))
            .extract()
            .path("reference");
    String row =
        database
            .one(
                "SELECT row_to_json(w)::text || row_to_json(x)::text FROM worry w"
                    + " JOIN worry_words x ON x.worry_id = w.id WHERE w.reference = ?",
                found -> found.getString(1),
                reference)
            .orElseThrow();
    assertFalse(row.contains(Tokens.subjectOf("holder1").toString()), row);
    assertEquals(
        0L,
        database
            .one(
                "SELECT count(*) FROM outbox WHERE data::text LIKE '%worr%' OR type LIKE '%worr%'",
                found -> found.getLong(1))
            .orElseThrow());
  }

  @Test
  void evenTheOwnerOfTheTablesCannotMakeItGo() throws SQLException {
    String id = idOf(told(OURS));
    try (Connection owner = TestDatabase.asOwner("ratings");
        Statement statement = owner.createStatement()) {
      for (String sql :
          new String[] {
            "DELETE FROM worry WHERE id = '" + id + "'",
            "DELETE FROM worry_words WHERE worry_id = '" + id + "'",
            "UPDATE worry_words SET words = 'all well' WHERE worry_id = '" + id + "'",
            "TRUNCATE worry CASCADE"
          }) {
        assertThrows(SQLException.class, () -> statement.execute(sql), sql);
      }
    }
    list("open").body("contents.find { it.id == '" + id + "' }.read_at", nullValue());
  }

  private String told(String council) {
    return send(form(council, WORDS)).statusCode(201).extract().path("reference");
  }

  private static Map<String, Object> form(String council, String words) {
    Map<String, Object> form = new HashMap<>();
    form.put("key", UUID.randomUUID());
    form.put("council", council);
    form.put("words", words);
    form.put("about", "The lady at number 4");
    return form;
  }

  private static ValidatableResponse send(Map<String, Object> form) {
    return given().contentType("application/json").body(form).post("/api/v1/worries").then();
  }

  private static ValidatableResponse act(String id, String act, Map<String, ?> body) {
    return desk("safeguarding1")
        .contentType("application/json")
        .body(body)
        .post(DESK + "/{id}/{act}", id, act)
        .then();
  }

  private static ValidatableResponse list(String state) {
    return desk("safeguarding1")
        .queryParam("state", state)
        .queryParam("per_page", 200)
        .get(DESK)
        .then();
  }

  /** The id as the desk's list has it, so that the desk has really been told. */
  private static String idOf(String reference) {
    return list("open").extract().path("contents.find { it.reference == '" + reference + "' }.id");
  }

  private static io.restassured.specification.RequestSpecification desk(String username) {
    return given().auth().oauth2(Tokens.of(username));
  }

  private long count(String sql, String id) {
    return database.one(sql, row -> row.getLong(1), UUID.fromString(id)).orElseThrow();
  }

  private static Instant now() {
    return Instant.parse("2026-11-22T12:00:00Z");
  }
}
