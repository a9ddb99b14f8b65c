package org.supportmarket.web.holder;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.Samples;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class ReviewPagesTest {
  private static final String RATE = "/my-orders/" + Hazel.ORDER + "/lines/" + Hazel.LINE + "/rate";
  private static final String EASY = RATE + "/easy";
  private static final String DRAFT = "/ratings/api/v1/my/drafts/" + Hazel.LINE;
  private static final String MINE = "/ratings/api/v1/my/reviews";
  private static final String INVITATIONS = "/ratings/api/v1/my/invitations";
  private static final String ID = "4b1c2f6e-0d7a-4a41-9a55-1c7b5d3e9f11";

  @BeforeEach
  void hazelsCleaningWasDone() {
    Hazel.isThere();
    Neighbours.answer(Hazel.ONE_ORDER, Hazel.order("delivered", false));
    Neighbours.answer(DRAFT, draft("null", ""));
    Neighbours.answer(Hazel.PURCHASES, "[]");
  }

  @Test
  void theEasyWayAsksOneThingAndKeepsTheAnswer() {
    Hazel.get(EASY)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("Question 1 of 9"),
                containsString("<h1>How was it?</h1>"),
                containsString("Very good"),
                not(containsString("Skip this question"))));
    Hazel.post(EASY, Map.of("question", "1", "stars", "4"))
        .then()
        .statusCode(303)
        .header("Location", endsWith(EASY + "?question=2"));
    String kept = Neighbours.asked(DRAFT).getLast().getBodyAsString();
    assertTrue(kept.contains("\"stars\":4"), kept);
    assertEquals(List.of(), Neighbours.asked(Hazel.REVIEW));
  }

  @Test
  void whatWasAnsweredBeforeIsKeptWithTheNextAnswer() {
    Neighbours.answer(DRAFT, draft("4", "Kind"));
    Hazel.get(EASY + "?question=2")
        .then()
        .body(containsString("Were they kind"), containsString("Skip this question"));
    Hazel.post(EASY, Map.of("question", "2", "kindness", "5", "stars", "1"));
    String kept = Neighbours.asked(DRAFT).getLast().getBodyAsString();
    assertTrue(
        kept.contains("\"stars\":4")
            && kept.contains("\"kindness\":5")
            && kept.contains("\"words\":\"Kind\""),
        kept);
  }

  @Test
  void whoComesBackOnAnotherDayGoesOnWhereTheyStopped() {
    Neighbours.answer(DRAFT, draft("4", ""));
    Hazel.get(EASY).then().body(containsString("Question 2 of 9"));
    Neighbours.answer(DRAFT, draft("4", "Kind"));
    Hazel.get(EASY).then().body(containsString("Is this what you want to say?"));
    Neighbours.answer(DRAFT, draft("null", "Kind"));
    Hazel.get(EASY).then().body(containsString("Question 1 of 9"));
  }

  @Test
  void theFirstQuestionNeedsAnAnswerAndStoppingNeedsNone() {
    Hazel.post(EASY, Map.of("question", "1"))
        .then()
        .statusCode(422)
        .body(containsString("Choose how it was"));
    Hazel.post(EASY, Map.of("question", "1", "go", "later"))
        .then()
        .statusCode(303)
        .header("Location", endsWith("/my-reviews?done=saved"));
  }

  @Test
  void everyQuestionHasAPageAndTheLastOneShowsAllAndSends() {
    Neighbours.answer(DRAFT, draft("4", "Kind"));
    for (int number = 1; number <= 8; number++) {
      Hazel.get(EASY + "?question=" + number)
          .then()
          .statusCode(200)
          .body(containsString("Question " + number + " of 9"));
    }
    Hazel.get(EASY + "?question=9")
        .then()
        .statusCode(200)
        .body(containsString("Is this what you want to say?"), containsString("Kind"));
    Neighbours.answer(Hazel.REVIEW, "{\"id\":\"" + ID + "\",\"state\":\"waiting\"}");
    Hazel.post(EASY, Map.of("question", "9"))
        .then()
        .statusCode(303)
        .header("Location", endsWith("/my-orders/" + Hazel.ORDER + "?done=rated-waiting"));
    String sent = Neighbours.asked(Hazel.REVIEW).getFirst().getBodyAsString();
    assertTrue(sent.contains("\"stars\":4") && sent.contains(Hazel.LINE), sent);
  }

  @Test
  void theOnePageSendsAspectsOutcomeAndWhoseHandItIs() {
    Neighbours.answer(Hazel.REVIEW, "{\"id\":\"" + ID + "\",\"state\":\"published\"}");
    Hazel.post(
            RATE,
            Map.of("stars", "5", "on_time", "3", "outcome", "home", "helped", "yes", "value", "9"))
        .then()
        .statusCode(303)
        .header("Location", endsWith("?done=rated"));
    String sent = Neighbours.asked(Hazel.REVIEW).getFirst().getBodyAsString();
    assertTrue(
        sent.contains("\"on_time\":3")
            && sent.contains("\"value\":null")
            && sent.contains("\"outcome\":\"home\"")
            && sent.contains("\"written_by\":\"supporter\""),
        sent);
  }

  @Test
  void tooManyWordsAreToldBesideTheFieldAndStay() {
    Hazel.post(RATE, Map.of("stars", "5", "words", "x".repeat(20_000)))
        .then()
        .statusCode(422)
        .body(containsString("You wrote 20,000."), containsString("x".repeat(20_000)));
    Hazel.post(RATE, Map.of("go", "later", "words", "x".repeat(2_001))).then().statusCode(422);
  }

  @Test
  void myReviewsTellWhatBecameOfEachAndWhatCanBeDone() {
    Neighbours.answer(MINE, "[" + said("waiting", true) + "]");
    Hazel.get("/my-reviews")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("Somebody here reads it before everybody else can."),
                containsString("This looks like a name."),
                containsString("&lt;b&gt;Betty&lt;/b&gt; was kind"),
                containsString("href=\"/my-reviews/" + ID + "/change\"")));
    Neighbours.answer(MINE, "[" + said("published", false) + "]");
    Hazel.get("/my-reviews")
        .then()
        .body(
            containsString("Everybody can see it."),
            containsString("You can say something new from"),
            not(containsString("/change")));
  }

  @Test
  void whatIsStillMineToChangeCanBeSaidInOtherWords() {
    Neighbours.answer(MINE, "[" + said("refused", true) + "]");
    String change = "/my-reviews/" + ID + "/change";
    Hazel.get(change).then().statusCode(200).body(containsString("was kind"));
    Neighbours.answer(Hazel.REVIEW + "/" + ID, "{\"id\":\"" + ID + "\",\"state\":\"published\"}");
    Hazel.post(change, Map.of("stars", "4", "words", "She was kind."))
        .then()
        .statusCode(303)
        .header("Location", endsWith("/my-reviews?done=rated"));
    Hazel.get("/my-reviews/" + Hazel.LINE + "/change").then().statusCode(404);
    Hazel.post("/my-reviews/" + Hazel.LINE + "/change", Map.of()).then().statusCode(404);
  }

  @Test
  void afterThreeTimesMyOrdersAskOnceAndNotNowIsHeard() {
    Neighbours.answer(
        Hazel.ORDERS,
        "{\"total_items\":0,\"page_number\":1,\"size\":10,\"total_pages\":0,\"contents\":[]}");
    Neighbours.answer(
        INVITATIONS,
        """
        [{"listing_id":"%s","order_id":"%s","order_line_id":"%s","listing_name":"Weekly house cleaning",
          "provider_name":"Merrow Home Help"}]
        """
            .formatted(Samples.CLEANING, Hazel.ORDER, Hazel.LINE));
    Neighbours.answer(INVITATIONS + "/" + Samples.CLEANING, "[]");
    Hazel.get("/my-orders")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("How is Weekly house cleaning?"),
                containsString("href=\"" + EASY + "\""),
                containsString("action=\"/my-reviews/not-now/" + Samples.CLEANING + "\"")));
    Neighbours.answer(
        Hazel.PEOPLE + "/messages",
        "{\"total_items\":0,\"page_number\":1,\"size\":0,\"total_pages\":0,\"contents\":[]}");
    Hazel.get("/messages")
        .then()
        .statusCode(200)
        .body(
            containsString("How is Weekly house cleaning?"),
            containsString("action=\"/my-reviews/not-now/" + Samples.CLEANING + "\""));
    Hazel.post("/my-reviews/not-now/" + Samples.CLEANING, Map.of())
        .then()
        .statusCode(303)
        .header("Location", endsWith("/my-reviews?done=declined"));
  }

  private static String draft(String stars, String words) {
    return "{\"stars\":%s,\"words\":\"%s\",\"aspects\":null,\"outcome\":null,\"written_by\":\"self\"}"
        .formatted(stars, words);
  }

  private static String said(String state, boolean canChange) {
    return """
    {"id":"%s","order_line_id":"%s","listing_id":"%s","listing_name":"Weekly house cleaning","provider_name":"Merrow Home Help",
     "stars":4,"words":"<b>Betty</b> was kind","aspects":{"kindness":5},"outcome":"home","written_by":"self","state":"%s",
     "standing":true,"replaced":false,"written_on":"2026-03-03","can_change":%s,"can_renew":false,"renewable_from":"2026-06-03",
     "reason":"to_be_looked_at","findings":[{"kind":"staff_name","from":0,"to":5,"why":"This looks like a name."}]}
    """
        .formatted(ID, Hazel.LINE, Samples.CLEANING, state, canChange);
  }
}
