package org.supportmarket.web.council;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Forms;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.Samples;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class AskedPagesTest {
  private static final String APPROVALS = "/ordering/api/v1/councils/E10900001/approvals";
  private static final String ID = "0c111111-0000-0000-0000-000000000009";
  private static final String PERSON = "ce111111-0000-0000-0000-000000000001";
  private static final String OUTCOMES = "/ordering/api/v1/people/" + PERSON + "/outcomes";
  private static final String CIRCUMSTANCES =
      "/ordering/api/v1/people/" + PERSON + "/circumstances";
  private static final String QUESTION =
      """
      {"id":"%s","person_id":"%s","person_name":"Hazel <Holder>","state":"asked",
       "asked_at":"2026-03-02T10:00:00Z","asked_by":"supporter","due_on":"2026-03-05","late":true,
       "lines":[{"id":"0c111111-0000-0000-0000-000000000010","listing_id":"%s","name":"Weekly house cleaning","provider_name":"Merrow Home Help",
         "category":"domestic-help","unit":"hour","quantity":2,"minutes":null,"unit_pence":1850,"total_pence":3700,"budget_id":"%s",
         "outcome_id":"%s","outcome":"I keep my home","rule":"some-rule","rule_version":2,"rule_words":"Please ask first."}],
       "words":"It is for my drama class.","answered_at":null,"answer":null}
      """
          .formatted(ID, PERSON, Samples.CLEANING, ID, ID);

  @BeforeEach
  void somebodyAsks() {
    Neighbours.reset();
    Neighbours.answer(
        APPROVALS,
        "{\"total_items\":1,\"page_number\":1,\"size\":1,\"total_pages\":1,\"contents\":[%s]}"
            .formatted(QUESTION));
    Neighbours.answer(APPROVALS + "/" + ID, QUESTION);
    Neighbours.answer(Samples.VOCABULARY, Samples.vocabulary());
    Neighbours.answer(
        OUTCOMES,
        """
        [{"id":"%s","words":"I keep my home","need":"autism","state":"agreed","agreed_at":"2026-03-01T10:00:00Z","ended_at":null}]
        """
            .formatted(ID));
    Neighbours.answer(
        CIRCUMSTANCES,
        """
        {"district":"Dunmere","age_band":"75-84","support_reason":"physical","pathway":"with-family","questionnaire_on":"2026-01-12","counted":true}
        """);
  }

  @Test
  void theQueueSaysWhoAsksWhatAndByWhen() {
    SignedIn.as("care-manager1")
        .get("/council/asked")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("One question waits for your answer."),
                containsString("Hazel &lt;Holder&gt;"),
                containsString("<strong>Late.</strong> Was due on Thursday 5 March"),
                containsString("by a supporter")));
  }

  @Test
  void aQuestionIsAnsweredWithWords() {
    SignedIn.as("care-manager1")
        .get("/council/asked/" + ID)
        .then()
        .statusCode(200)
        .body(allOf(containsString("It is for my drama class."), containsString("I keep my home")));
    Neighbours.answer(APPROVALS + "/" + ID + "/approve", QUESTION);
    answer("approve", "Yes, it fits.")
        .then()
        .statusCode(303)
        .header("Location", endsWith("?done=answered"));
    assertEquals(
        "{\"words\":\"Yes, it fits.\"}",
        Neighbours.asked(APPROVALS + "/" + ID + "/approve").getFirst().getBodyAsString());
  }

  @Test
  void withoutWordsOrTooLateItIsToldAndKept() {
    answer("refuse", " ").then().statusCode(422).body(containsString("Say why in plain words"));
    Neighbours.refuse(
        APPROVALS + "/" + ID + "/refuse", 409, "approval_answered", "Somebody was faster.");
    answer("refuse", "Too dear.")
        .then()
        .statusCode(409)
        .body(allOf(containsString("Somebody was faster."), containsString("Too dear.")));
  }

  @Test
  void thePlanIsWrittenDownByTheCareManager() {
    SignedIn.as("care-manager1")
        .get("/council/people/" + PERSON + "/plan?change=" + ID)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("I keep my home"),
                containsString("It meets the need: Autism"),
                containsString("It has ended")));
    Neighbours.answer(
        OUTCOMES + "/" + ID,
        """
        {"id":"%s","words":"I swim","need":null,"state":"ended","agreed_at":"2026-03-01T10:00:00Z","ended_at":"2026-03-02T10:00:00Z"}
        """
            .formatted(ID));
    Forms.post(
            "care-manager1",
            "/council/people/" + PERSON + "/plan",
            "change",
            ID,
            "words",
            "I swim",
            "how",
            "end")
        .then()
        .statusCode(303);
    assertEquals(
        "{\"words\":\"I swim\",\"need\":null,\"ended\":true}",
        Neighbours.asked(OUTCOMES + "/" + ID).getFirst().getBodyAsString());
    Forms.post("care-manager1", "/council/people/" + PERSON + "/plan", "words", "")
        .then()
        .statusCode(422);
  }

  @Test
  void whatIsKnownOfAPersonForCountingStandsOnTheirPlanAndIsChangedThere() {
    SignedIn.as("care-manager1")
        .get("/council/people/" + PERSON + "/plan")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("What is known of them for counting"),
                containsString("value=\"Dunmere\""),
                containsString("<option value=\"75-84\" selected>75 to 84</option>")));
    Neighbours.answer(
        "/catalogue/api/v1/places",
        """
        {"places":[{"kind":"district","name":"Eastwold","part_of":"Merrowdale County Council","latitude":1.5,"longitude":1.5}]}
        """);
    tell("eastwold").then().statusCode(303).header("Location", endsWith("/plan?done=counted"));
    assertEquals(
        "{\"district\":\"Eastwold\",\"age_band\":\"85-plus\",\"support_reason\":\"physical\",\"pathway\":\"own-plan\","
            + "\"questionnaire_on\":\"2026-03-03\",\"counted\":false}",
        Neighbours.asked(CIRCUMSTANCES).getLast().getBodyAsString());
  }

  @Test
  void aDistrictNobodyKnowsAndFieldsLeftOutAreToldBesideThem() {
    Neighbours.answer(
        "/catalogue/api/v1/places",
        """
        {"places":[{"kind":"district","name":"Eastwold","part_of":null,"latitude":1.5,"longitude":1.5}]}
        """);
    tell("Eastworld")
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("We know no district of that name. Is it Eastwold?"),
                containsString("value=\"Eastworld\"")));
    Forms.post("care-manager1", "/council/people/" + PERSON + "/plan/counting", "district", "")
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("Write the district they live in"),
                containsString("Choose how old they are"),
                containsString("Choose whether they may be counted")));
  }

  private static io.restassured.response.Response tell(String district) {
    return Forms.post(
        "care-manager1",
        "/council/people/" + PERSON + "/plan/counting",
        "district",
        district,
        "age_band",
        "85-plus",
        "support_reason",
        "physical",
        "pathway",
        "own-plan",
        "questionnaire-day",
        "3",
        "questionnaire-month",
        "3",
        "questionnaire-year",
        "2026",
        "counted",
        "no");
  }

  @Test
  void nobodyElseAnswersQuestions() {
    for (String user : new String[] {"commissioner1", "finance1", "holder1"}) {
      SignedIn.as(user).get("/council/asked").then().statusCode(403);
      SignedIn.as(user).get("/council/people/" + PERSON + "/plan").then().statusCode(403);
    }
  }

  private static io.restassured.response.Response answer(String how, String words) {
    return Forms.post("care-manager1", "/council/asked/" + ID, "words", words, "how", how);
  }
}
