package org.supportmarket.ordering.survey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.ordering.fixture.Calls.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

/** What a council asks its people, and what may be told of their answers. */
@QuarkusTest
@WithStack("ordering")
class SurveysTest {
  private static final String COUNCIL = "E10900001";
  private static final String SURVEYS = "/api/v1/councils/" + COUNCIL + "/surveys";
  private static final String OF_PERSON = "/api/v1/people/{person}/surveys";

  @Inject Holders holders;

  private LocalDate today;
  private PersonRef holder;

  @BeforeEach
  void aHolder() {
    today = holders.act().day();
    holder = holders.person("holder1");
    forget();
  }

  @AfterEach
  void forget() {
    for (String table :
        List.of("survey_choice", "survey_answer", "survey_option", "survey_question")) {
      Sql.asOwner(
          "DELETE FROM %s WHERE survey_id IN (SELECT id FROM survey WHERE council = ?)"
              .formatted(table),
          COUNCIL);
    }
    Sql.asOwner("DELETE FROM survey WHERE council = ?", COUNCIL);
  }

  @Test
  void aPersonAnswersOnceAndMayTakeItBack() {
    String survey = published(asked());
    as("holder1")
        .get(OF_PERSON, holder.id())
        .then()
        .statusCode(200)
        .body("survey.id", contains(survey))
        .body("[0].survey.questions[0].options", contains("Swimming", "Cooking", "Walks"))
        .body("[0].answered_at", nullValue());
    answer(survey, List.of(chosen(1, 1), chosen(2, 1, 3)))
        .then()
        .statusCode(200)
        .body("answered_at", notNullValue())
        .body("answers[1].options", contains(1, 3));
    answer(survey, List.of(chosen(1, 2)))
        .then()
        .statusCode(409)
        .body("code", equalTo("survey_answered"));
    withdraw(survey).then().statusCode(204);
    withdraw(survey).then().statusCode(204);
    assertEquals(
        0, Sql.number("SELECT count(*) FROM survey_choice WHERE survey_id = ?::uuid", survey));
    answer(survey, List.of(chosen(1, 2))).then().statusCode(200);
    assertEquals(
        3,
        Sql.number(
            "SELECT count(*) FROM audit WHERE object_id = ? AND person_id = ? AND action IN ('survey.answer', 'survey.withdraw')"
                + " AND outcome = 'done'",
            survey,
            holder.id()));
  }

  @Test
  void whatPeopleChoseIsToldOnceNobodyCanAnswerAndOnlyOfMoreThanSeven() {
    String survey = published(asked());
    others(12, survey, 1, 1);
    others(7, survey, 1, 2);
    results(survey).body("answered", nullValue()).body("questions", hasSize(0));
    as("commissioner1")
        .post(SURVEYS + "/" + survey + "/end")
        .then()
        .statusCode(200)
        .body("state", equalTo("ended"));
    results(survey)
        .body("answered", oneOf(15, 20))
        .body("questions[0].options[0].people", oneOf(10, 15))
        .body("questions[0].options[1].people", nullValue())
        .body("questions[0].options[1].suppressed", equalTo(true))
        .body("questions[0].options[2].people", equalTo(0))
        .body("questions[0].options[2].suppressed", equalTo(false));
  }

  @Test
  void whatNobodyAsksAnyMoreIsNeitherAnsweredNorTakenBack() {
    String survey = published(asked());
    answer(survey, List.of(chosen(1, 1))).then().statusCode(200);
    Sql.asOwner("UPDATE survey SET open_until = ? WHERE council = ?", today.minusDays(1), COUNCIL);
    withdraw(survey).then().statusCode(409).body("code", equalTo("survey_over"));
    answer(survey, List.of(chosen(1, 1))).then().statusCode(409);
    as("holder1").get(OF_PERSON, holder.id()).then().body("", hasSize(0));
    as("commissioner1")
        .get(SURVEYS + "?state=past")
        .then()
        .statusCode(200)
        .body("contents.id", contains(survey));
    as("commissioner1").post(SURVEYS + "/" + survey + "/end").then().statusCode(409);
  }

  @Test
  void nobodyOfAnotherCouncilSeesItOrAnswersIt() {
    String survey = published(asked());
    PersonRef other = holders.person("holder-other");
    as("holder-other").get(OF_PERSON, other.id()).then().statusCode(200).body("", hasSize(0));
    as("holder-other")
        .contentType(ContentType.JSON)
        .body(Map.of("answers", List.of(chosen(1, 1))))
        .put(OF_PERSON + "/{survey}", other.id(), survey)
        .then()
        .statusCode(404)
        .body("code", equalTo("survey_unknown"));
    as("commissioner-other")
        .get("/api/v1/councils/E10900002/surveys/" + survey)
        .then()
        .statusCode(404)
        .body("code", equalTo("survey_unknown"));
  }

  @Test
  void onlyAnswersThatAreThereAreTaken() {
    String survey = published(asked());
    for (List<Map<String, Object>> wrong :
        List.of(
            List.<Map<String, Object>>of(),
            List.of(chosen(3, 1)),
            List.of(chosen(1, 4)),
            List.of(chosen(1, 1, 2)),
            List.of(chosen(2)),
            List.of(chosen(2, 1, 1)),
            List.of(chosen(1, 1), chosen(1, 2)))) {
      answer(survey, wrong).then().statusCode(422).body("code", equalTo("invalid_answer"));
    }
    answer(UUID.randomUUID().toString(), List.of(chosen(1, 1)))
        .then()
        .statusCode(404)
        .body("code", equalTo("survey_unknown"));
  }

  @Test
  void aCouncilAsksThreeThingsAtOnceAndSaysThemInFull() {
    for (int i = 0; i < 3; i++) {
      published(asked());
    }
    publish(asked()).then().statusCode(409).body("code", equalTo("too_many_surveys"));
    publish(
            Map.of(
                "title",
                " ",
                "open_until",
                today.plusMonths(7).toString(),
                "questions",
                List.of(
                    Map.of("words", "What?", "several", false, "options", List.of("Yes", "yes ")))))
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid_survey"))
        .body("fields.field", hasItems("title", "why", "open_until", "questions[0].options"));
    Map<String, Object> six = new HashMap<>(asked());
    six.put("questions", Collections.nCopies(6, question("Why?", false)));
    publish(six).then().statusCode(422).body("fields.field", contains("questions"));
  }

  private Map<String, Object> asked() {
    return Map.of(
        "title",
        "What would you like to buy?",
        "why",
        "So that we know what to ask providers for.",
        "open_until",
        today.plusDays(10).toString(),
        "questions",
        List.of(question("What is missing?", false), question("When?", true)));
  }

  private static Map<String, Object> question(String words, boolean several) {
    return Map.of(
        "words", words, "several", several, "options", List.of("Swimming", "Cooking", "Walks"));
  }

  private static Map<String, Object> chosen(int question, Integer... options) {
    return Map.of("question", question, "options", List.of(options));
  }

  private void others(int people, String survey, int question, int option) {
    for (int i = 0; i < people; i++) {
      PersonRef one = holders.person("asked-%d-%d".formatted(option, i));
      Sql.asOwner(
          "INSERT INTO survey_answer (survey_id, person_id, answered_at) VALUES (?::uuid, ?, now())",
          survey,
          one.id());
      Sql.asOwner(
          "INSERT INTO survey_choice (survey_id, person_id, question, position) VALUES (?::uuid, ?, ?, ?)",
          survey,
          one.id(),
          question,
          option);
    }
  }

  private static Response publish(Map<String, Object> asked) {
    return as("commissioner1").contentType(ContentType.JSON).body(asked).post(SURVEYS);
  }

  private static String published(Map<String, Object> asked) {
    return publish(asked).then().statusCode(201).extract().path("id");
  }

  private static ValidatableResponse results(String survey) {
    return as("finance1").get(SURVEYS + "/" + survey).then().statusCode(200);
  }

  private Response answer(String survey, List<Map<String, Object>> answers) {
    return as("holder1")
        .contentType(ContentType.JSON)
        .body(Map.of("answers", answers))
        .put(OF_PERSON + "/{survey}", holder.id(), survey);
  }

  private Response withdraw(String survey) {
    return as("holder1").delete(OF_PERSON + "/{survey}", holder.id(), survey);
  }
}
