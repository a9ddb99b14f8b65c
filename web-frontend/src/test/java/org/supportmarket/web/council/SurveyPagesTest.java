package org.supportmarket.web.council;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Forms;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.Samples;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

/** What a council asks its people, from its officers to who answers. */
@QuarkusTest
@WithStack("web")
@WithNeighbours
class SurveyPagesTest {
  private static final String OURS = "/ordering/api/v1/councils/E10900001/surveys";
  private static final String PERSON = "11111111-1111-4111-8111-111111111111";
  private static final String THEIRS = "/ordering/api/v1/people/" + PERSON + "/surveys";
  private static final String ID = "4b1c2f6e-0d7a-4a41-9a55-1c7b5d3e9f12";
  private static final String SURVEY =
      """
      {"id":"%s","council":"E10900001","council_name":"Merrowdale County Council","title":"What <would> you buy?","why":"To ask for it.",
       "open_until":"2099-03-31","state":"open","published_at":"2026-01-02T14:30:00Z","questions":[
         {"number":1,"words":"What is missing?","several":true,"options":["Swimming","Cooking"]},
         {"number":2,"words":"When?","several":false,"options":["Mornings","Evenings"]}]}
      """
          .formatted(ID);
  private static final String ASKED =
      "[{\"survey\":%s,\"answered_at\":null,\"answers\":[]}]".formatted(SURVEY);

  @BeforeEach
  void oneSurvey() {
    Neighbours.reset();
    Neighbours.answer(Samples.CATEGORIES, Samples.categories());
    Neighbours.answer(
        "/ordering/api/v1/me",
        "{\"person_id\":\"%s\",\"roles\":[\"budget-holder\"],\"council\":\"E10900001\",\"acting_for\":[]}"
            .formatted(PERSON));
    Neighbours.answer(
        OURS,
        "{\"total_items\":1,\"page_number\":1,\"size\":1,\"total_pages\":1,\"contents\":[%s]}"
            .formatted(SURVEY));
    Neighbours.answer(
        OURS + "/" + ID,
        "{\"survey\":%s,\"answered\":null,\"suppressed\":false,\"questions\":[]}"
            .formatted(SURVEY));
    Neighbours.answer(THEIRS, ASKED);
  }

  @Test
  void aCommissionerAsksAndNothingTypedIsLost() {
    SignedIn.as("commissioner1")
        .get("/council/surveys/new")
        .then()
        .statusCode(200)
        .body(containsString("Help around the home"));
    Forms.post("commissioner1", "/council/surveys/new", "words-2", "Why not?", "options-2", "Yes")
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("Write a heading"),
                containsString("<a href=\"#options-2\">Write at least two answers"),
                containsString("Say until which day people can answer"),
                containsString("value=\"Why not?\"")));
    ask().then().statusCode(303).header("Location", endsWith("?done=published"));
    assertEquals(
        "{\"title\":\"What?\",\"why\":\"Because\",\"open_until\":\"2099-03-31\",\"questions\":"
            + "[{\"words\":\"Why not?\",\"several\":true,\"options\":[\"Yes\",\"No\"]}]}",
        Neighbours.asked(OURS).getLast().getBodyAsString());
    Neighbours.refuseWith(
        OURS,
        422,
        "{\"status\":422,\"code\":\"invalid_survey\",\"detail\":\"No.\",\"fields\":[{\"field\":\"questions[0].options\",\"reason\":\"Too alike\"}]}");
    ask().then().statusCode(422).body(containsString("<a href=\"#options-2\">Too alike</a>"));
    Neighbours.refuse(OURS, 409, "too_many_surveys", "Three things at once already.");
    ask().then().statusCode(409).body(containsString("Three things at once already."));
    SignedIn.as("finance1").get("/council/surveys/new").then().statusCode(403);
    SignedIn.as("holder1").get("/council/surveys").then().statusCode(403);
  }

  @Test
  void whatWasAnsweredIsShownWhenItIsOver() {
    SignedIn.as("finance1")
        .get("/council/surveys")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("What &lt;would&gt; you buy?"),
                containsString("One set of questions open now.")));
    SignedIn.as("commissioner1")
        .get("/council/surveys/" + ID)
        .then()
        .body(
            allOf(
                containsString("You see what they chose once nobody can answer any more."),
                containsString("Stop asking now")));
    Neighbours.answer(OURS + "/" + ID + "/end", SURVEY);
    Forms.post("commissioner1", "/council/surveys/" + ID + "/end")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/council/surveys/" + ID));
    Neighbours.answer(
        OURS + "/" + ID,
        """
        {"survey":%s,"answered":45,"suppressed":false,"questions":[
          {"number":1,"options":[{"number":1,"people":40},{"number":2,"people":null}]},
          {"number":2,"options":[{"number":1,"people":0},{"number":2,"people":20}]}]}
        """
            .formatted(SURVEY.replace("\"open\"", "\"over\"")));
    SignedIn.as("commissioner1")
        .get("/council/surveys/" + ID)
        .then()
        .body(
            allOf(
                containsString("About 45 people answered."),
                containsString("Too few people to show"),
                containsString("Swimming"),
                not(containsString("Stop asking now"))));
  }

  @Test
  void aPersonAnswersAndTakesItBack() {
    SignedIn.as("holder1")
        .get("/surveys/" + ID)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("You need not answer"),
                containsString("name=\"question-1\" type=\"checkbox\" value=\"2\""),
                containsString("name=\"question-2\" type=\"radio\" value=\"1\"")));
    Forms.post("holder1", "/surveys/" + ID)
        .then()
        .statusCode(422)
        .body(containsString("Choose an answer, or go back if you do not want to"));
    Neighbours.answer(THEIRS + "/" + ID, ASKED.substring(1, ASKED.length() - 1));
    Forms.post("holder1", "/surveys/" + ID, "question-1", "1", "question-1", "2")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/surveys?done=answered"));
    assertEquals(
        "{\"answers\":[{\"question\":1,\"options\":[1,2]}]}",
        Neighbours.asked(THEIRS + "/" + ID).getLast().getBodyAsString());
    Neighbours.answer(
        THEIRS,
        ASKED
            .replace("\"answered_at\":null", "\"answered_at\":\"2026-01-03T10:00:00Z\"")
            .replace("\"answers\":[]", "\"answers\":[{\"question\":1,\"options\":[2]}]"));
    SignedIn.as("holder1")
        .get("/surveys/" + ID)
        .then()
        .body(
            allOf(
                containsString("<li>Cooking</li>"),
                not(containsString("<li>Swimming</li>")),
                containsString("You left this out."),
                containsString("Take my answer back")));
    Forms.post("holder1", "/surveys/" + ID + "/withdraw")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/surveys?done=withdrawn"));
    SignedIn.as("provider1").get("/surveys").then().statusCode(403);
    SignedIn.as("commissioner1").get("/surveys").then().statusCode(403);
  }

  private static Response ask() {
    List<String> fields =
        List.of(
            "title",
            "What?",
            "why",
            "Because",
            "until-day",
            "31",
            "until-month",
            "3",
            "until-year",
            "2099",
            "words-2",
            "Why not?",
            "options-2",
            "Yes\r\nNo",
            "several-2",
            "yes");
    return Forms.post("commissioner1", "/council/surveys/new", fields.toArray(String[]::new));
  }
}
