package org.supportmarket.catalogue.question;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.catalogue.Shelf;
import org.supportmarket.testkit.Contracts;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.Told;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("catalogue")
class QuestionsTest {
  @Inject Shelf shelf;

  private UUID listing;

  @BeforeEach
  void aListingOfProvider1() {
    listing = shelf.aListing(shelf.theProviderOfProvider1(), "Asked about", 1_000);
  }

  @Test
  void aQuestionIsAnsweredAskedOnAndClosed() {
    String id =
        ask("holder1", listing, "question", "Do you come on <b>Sundays</b>?")
            .statusCode(201)
            .body("you", equalTo("person"))
            .body("question.status", equalTo("open"))
            .body("question.listing.name", equalTo("Asked about"))
            .body("question.provider.name", equalTo("Provider One"))
            .extract()
            .path("question.id");

    write("provider1", id, "Yes, we do.")
        .statusCode(201)
        .body("you", equalTo("provider"))
        .body("question.status", equalTo("answered"))
        .body("messages.author", contains("person", "provider"))
        .body("messages[0].words", equalTo("Do you come on <b>Sundays</b>?"));
    write("holder1", id, "At what time?").body("question.status", equalTo("open"));
    as("provider1")
        .post("/api/v1/questions/" + id + "/close")
        .then()
        .statusCode(200)
        .body("question.status", equalTo("closed"))
        .body("question.closed_by", equalTo("provider"));
    write("holder1", id, "Please?").statusCode(409).body("code", equalTo("question_closed"));
    as("holder1")
        .post("/api/v1/questions/" + id + "/close")
        .then()
        .statusCode(200)
        .body("question.closed_by", equalTo("provider"));
  }

  @Test
  void theProviderLearnsAFirstNameAndNoMore() {
    String id = ask("holder1", listing, "quote", "For two hours?").extract().path("question.id");
    as("provider1")
        .get("/api/v1/my/provider/questions?status=open&per_page=50")
        .then()
        .statusCode(200)
        .body("contents.id", hasItem(id))
        .body("contents.status", everyItem(equalTo("open")))
        .body("contents.find { it.id == '" + id + "' }.asked_by", equalTo("Hannah"));
    as("provider1")
        .get("/api/v1/questions/" + id)
        .then()
        .statusCode(200)
        .body(not(containsString("Holder")))
        .body(not(containsString("holder1")))
        .body("question.closed_by", nullValue());
  }

  @Test
  void toAnybodyElseItIsNotThere() {
    String id = ask("holder1", listing, "question", "Private?").extract().path("question.id");
    for (String other : new String[] {"holder2", "provider2", "moderator1"}) {
      as(other).get("/api/v1/questions/" + id).then().statusCode(404);
      write(other, id, "Me too").statusCode(404).body("code", equalTo("not_found"));
      as(other).post("/api/v1/questions/" + id + "/close").then().statusCode(404);
    }
    as("holder2").get("/api/v1/my/questions").then().body("contents.id", not(hasItem(id)));
    as("holder1").get("/api/v1/my/questions").then().body("contents.id", hasItem(id));
    given().get("/api/v1/questions/" + id).then().statusCode(401);
    as("holder1").get("/api/v1/my/provider/questions").then().statusCode(403);
  }

  @Test
  void sendingTwiceAsksAndWritesOnce() {
    String id = ask("holder1", listing, "question", "Twice?").extract().path("question.id");
    ask("holder1", listing, "question", " Twice? \r\n").body("question.id", equalTo(id));
    ask("holder1", listing, "quote", "Twice?").body("question.id", not(equalTo(id)));
    write("provider1", id, "Once.");
    write("provider1", id, "Once.").statusCode(201).body("messages", hasSize(2));
  }

  @Test
  void thatAnAnswerIsThereIsToldOnceATurnWithoutItsWords() {
    String id = ask("holder1", listing, "quote", "For two hours?").extract().path("question.id");
    write("provider1", id, "That is £40.");
    write("provider1", id, "And nothing for the way.");
    write("holder1", id, "On Sundays too?");
    await().until(() -> Told.about("catalogue", "question-answered", id).size() == 1);
    write("provider1", id, "Then £50.");
    await().until(() -> Told.about("catalogue", "question-answered", id).size() == 2);
    JsonNode told = Told.about("catalogue", "question-answered", id).getLast();
    Contracts.assertKept("question-answered", told);
    assertEquals(Tokens.subjectOf("holder1").toString(), told.at("/data/subject").asText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"kind\": \"question\", \"words\": \" \\u202e\\u0000 \"}|422|words_missing",
        "{\"kind\": \"question\"}|422|words_missing",
        "{\"kind\": \"order\", \"words\": \"x\"}|400|malformed_json",
        "{\"words\": \"x\"}|400|invalid_request",
        "{|400|malformed_json"
      })
  void whatIsNoQuestionIsRefused(String body, int status, String code) {
    as("holder1")
        .contentType("application/json")
        .body(body)
        .post("/api/v1/listings/" + listing + "/questions")
        .then()
        .statusCode(status)
        .body("code", equalTo(code));
  }

  @Test
  void twoThousandCharactersAreEnoughAndWhatIsNotOfferedIsNotAskedAbout() {
    ask("holder1", listing, "question", "\u00e9".repeat(2001))
        .statusCode(422)
        .body("code", equalTo("words_too_long"))
        .body("max", equalTo(2000));
    ask("holder1", UUID.randomUUID(), "question", "There?").statusCode(404);
    as("holder1").get("/api/v1/my/questions?status=new").then().statusCode(400);
    as("holder1").get("/api/v1/my/questions?page=300&per_page=50").then().statusCode(400);
  }

  private static ValidatableResponse ask(String login, UUID about, String kind, String words) {
    return as(login)
        .contentType("application/json")
        .body(Map.of("kind", kind, "words", words))
        .post("/api/v1/listings/" + about + "/questions")
        .then();
  }

  private static ValidatableResponse write(String login, String id, String words) {
    return as(login)
        .contentType("application/json")
        .body(Map.of("words", words))
        .post("/api/v1/questions/" + id + "/messages")
        .then();
  }

  private static RequestSpecification as(String login) {
    return given().auth().oauth2(Tokens.of(login));
  }
}
