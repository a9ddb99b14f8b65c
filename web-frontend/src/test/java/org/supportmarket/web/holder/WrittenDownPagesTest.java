package org.supportmarket.web.holder;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Forms;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.Samples;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

/** A supporter writes down what a person says, and people say how something was they used. */
@QuarkusTest
@WithStack("web")
@WithNeighbours
class WrittenDownPagesTest {
  private static final String ORDER = "/my-orders/" + Hazel.ORDER;
  private static final String RATE = ORDER + "/lines/" + Hazel.LINE + "/rate";
  private static final String RATINGS = "/ratings/api/v1/people/" + Hazel.PERSON;
  private static final String DRAFT = RATINGS + "/drafts/" + Hazel.LINE;
  private static final String REVIEWS = RATINGS + "/reviews";
  private static final String CHANGE = ORDER + "/lines/" + Hazel.LINE + "/change";
  private static final String REVIEW = "4b1c2f6e-0d7a-4a41-9a55-1c7b5d3e9f11";
  private static final String USED = "/ratings/api/v1/listings/" + Samples.CLEANING + "/used";
  private static final String WRITTEN = "{\"id\":\"" + REVIEW + "\",\"state\":\"published\"}";

  @BeforeEach
  void samActsForHazelWhoseCleaningWasDone() {
    Hazel.isThere();
    acting("supporter", "\"see\",\"confirm\"");
    Neighbours.answer(Hazel.ONE_ORDER, Hazel.order("delivered", false));
    Neighbours.answer(RATINGS + "/purchases", purchases(true));
    Neighbours.answer(DRAFT, "{\"stars\":4,\"words\":\"Kind\",\"written_by\":\"supporter\"}");
    Neighbours.answer(REVIEWS, WRITTEN);
  }

  @Test
  void theOrderLeadsASupporterToWritingDownWhatThePersonSays() {
    get(ORDER)
        .then()
        .statusCode(200)
        .body(containsString("href=\"" + RATE + "\""), containsString("write down what they say"));
    get(RATE)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("How was it for Hazel Holder?"),
                containsString("write what they say in their words"),
                containsString("These are the words of Hazel Holder"),
                not(containsString("Somebody of my family"))));
  }

  @Test
  void theEasyWayKeepsWhatWasWrittenDownAndAsksWhoseWordsTheyAre() {
    String easy = RATE + "/easy";
    get(easy + "?question=1")
        .then()
        .statusCode(200)
        .body(containsString("How was it for Hazel Holder?"));
    Forms.post("supporter1", easy, "question", "2", "kindness", "5")
        .then()
        .statusCode(303)
        .header("Location", endsWith("?question=3"));
    String kept = Neighbours.asked(DRAFT).getLast().getBodyAsString();
    assertTrue(kept.contains("\"kindness\":5") && kept.contains("\"stars\":4"), kept);
    Forms.post("supporter1", easy, "question", "3", "go", "later")
        .then()
        .statusCode(303)
        .header("Location", endsWith(ORDER + "?done=kept"));
    Forms.post("supporter1", easy, "question", "9")
        .then()
        .statusCode(422)
        .body(containsString("Say that these are their words"));
    assertEquals(0, Neighbours.asked(REVIEWS).size());
    Forms.post("supporter1", easy, "question", "9", "theirs", "yes")
        .then()
        .statusCode(303)
        .header("Location", endsWith(ORDER + "?done=written"));
    assertEquals(1, Neighbours.asked(REVIEWS).size());
    assertEquals(0, Neighbours.asked(Hazel.REVIEW).size());
  }

  @Test
  void whoeverIsStoppedIsToldAndTheWordsStay() {
    Neighbours.refuse(REVIEWS, 403, "not_acting", "You no longer act for this person. Ask them.");
    Forms.post("supporter1", RATE, "stars", "4", "theirs", "yes", "words", "They are late")
        .then()
        .statusCode(403)
        .body(
            containsString("You no longer act for this person."), containsString("They are late"));
    Neighbours.refuse(REVIEWS, 503, "ordering_resting", "We cannot ask just now. Nothing is lost.");
    Forms.post("supporter1", RATE, "stars", "4", "theirs", "yes", "words", "They are late")
        .then()
        .statusCode(503)
        .body(containsString("Nothing is lost."), containsString("They are late"));
  }

  @Test
  void whoMayOnlySeeOrHoldsTheMoneyIsNotAsked() {
    for (String[] right :
        new String[][] {{"supporter", "\"see\""}, {"fund-holder", "\"confirm\""}}) {
      acting(right[0], right[1]);
      get(ORDER).then().statusCode(200).body(not(containsString(RATE)));
      get(RATE).then().statusCode(303).header("Location", endsWith(ORDER));
    }
  }

  @Test
  void whereThePersonSaidItThemselvesNothingMoreIsAsked() {
    Neighbours.answer(RATINGS + "/purchases", purchases(false));
    get(ORDER).then().statusCode(200).body(not(containsString(RATE)));
  }

  @Test
  void whatWasWrittenDownIsPutRightUntilItCannotBe() {
    Neighbours.answer(RATINGS + "/purchases", purchases(false, written(true)));
    Neighbours.answer(REVIEWS + "/" + REVIEW, WRITTEN);
    get(ORDER)
        .then()
        .statusCode(200)
        .body(containsString("You wrote down"), containsString("href=\"" + CHANGE + "\""));
    get(CHANGE)
        .then()
        .statusCode(200)
        .body(
            containsString("Put right what you wrote down"),
            containsString("She says they are kind."),
            containsString("These are the words of Hazel Holder"));
    Forms.post("supporter1", CHANGE, "stars", "2", "words", "Late")
        .then()
        .statusCode(422)
        .body(containsString("Say that these are their words"), containsString("Late"));
    assertEquals(0, Neighbours.asked(REVIEWS + "/" + REVIEW).size());
    Forms.post("supporter1", CHANGE, "stars", "2", "words", "Late", "theirs", "yes")
        .then()
        .statusCode(303)
        .header("Location", endsWith(ORDER + "?done=written"));
    String sent = Neighbours.asked(REVIEWS + "/" + REVIEW).getFirst().getBodyAsString();
    assertTrue(sent.contains("\"stars\":2") && sent.contains("\"words\":\"Late\""), sent);

    Neighbours.answer(RATINGS + "/purchases", purchases(false, written(false)));
    get(ORDER).then().body(containsString("You wrote down"), not(containsString(CHANGE)));
    get(CHANGE).then().statusCode(303).header("Location", endsWith(ORDER));
    Neighbours.answer(RATINGS + "/purchases", purchases(false));
    get(CHANGE).then().statusCode(404);
    Hazel.isThere();
    Hazel.get(CHANGE).then().statusCode(303).header("Location", endsWith("/my-reviews"));
  }

  @Test
  void whatNobodyOrdersHereCanBeSaidByWhoUsedIt() {
    Hazel.isThere();
    Neighbours.answer(Samples.LISTING, Samples.listing(false));
    Neighbours.answer(USED, WRITTEN);
    String page = "/listings/" + Samples.CLEANING;
    Hazel.get(page)
        .then()
        .statusCode(200)
        .body(
            containsString("Not checked: people who say they used them"),
            containsString("href=\"" + page + "/used\""));
    Hazel.get(page + "/used")
        .then()
        .statusCode(200)
        .body(containsString("nobody can check that you used it"));
    Hazel.post(page + "/used", Map.of("words", "Good")).then().statusCode(422);
    Hazel.post(page + "/used", Map.of("stars", "5", "family", "yes"))
        .then()
        .statusCode(303)
        .header("Location", endsWith("/my-reviews?done=rated"));
    String sent = Neighbours.asked(USED).getFirst().getBodyAsString();
    assertTrue(sent.contains("\"family\":true") && sent.contains("\"stars\":5"), sent);
    Neighbours.refuse(USED, 422, "ordered_here", "This can be ordered here.");
    Hazel.post(page + "/used", Map.of("stars", "5", "words", "Warm"))
        .then()
        .statusCode(422)
        .body(containsString("This can be ordered here."), containsString("Warm"));
    Neighbours.answer(Samples.LISTING, Samples.listing(true));
    Hazel.get(page + "/used").then().statusCode(303).header("Location", endsWith(page));
    Hazel.get(page).then().body(not(containsString("/used")));
  }

  private static Response get(String path) {
    return SignedIn.as("supporter1").get(path);
  }

  private static void acting(String authority, String actions) {
    Neighbours.answer(
        Hazel.ME,
        """
        {"person_id":null,"name":"Sam Supporter","roles":["supporter"],"council":null,"provider":null,"acting_for":[
          {"person_id":"%s","name":"Hazel Holder","delegation":"%s","authority":"%s","actions":[%s]}]}
        """
            .formatted(Hazel.PERSON, Hazel.LINE, authority, actions));
  }

  private static String written(boolean canChange) {
    return """
    {"id":"%s","order_line_id":"%s","listing_id":"%s","listing_name":"Weekly house cleaning","provider_id":"%s",
     "provider_name":"Merrow Home Help","stars":4,"words":"She says they are kind.","aspects":{},"written_by":"supporter",
     "acting":true,"state":"published","standing":true,"written_on":"2026-03-02","can_change":%s,"can_renew":false,
     "renewable_from":"2026-06-02","reason":"nothing_found","findings":[]}
    """
        .formatted(REVIEW, Hazel.LINE, Samples.CLEANING, Samples.HOME_HELP, canChange);
  }

  private static String purchases(boolean canReview) {
    return purchases(canReview, "null");
  }

  private static String purchases(boolean canReview, String review) {
    return """
    [{"order_id":"%s","order_line_id":"%s","listing_id":"%s","listing_name":"Weekly house cleaning","provider_id":"%s",
      "provider_name":"Merrow Home Help","delivered_on":"2026-03-01","can_review":%s,"review":%s}]
    """
        .formatted(Hazel.ORDER, Hazel.LINE, Samples.CLEANING, Samples.HOME_HELP, canReview, review);
  }
}
