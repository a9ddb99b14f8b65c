package org.supportmarket.web.provider;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Forms;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class OurReviewsPagesTest {
  private static final String ID = "0d111111-0000-0000-0000-000000000001";
  private static final String API = "/ratings/api/v1/my/provider-reviews";
  private static final String DECISION = "/ratings/api/v1/my/decisions/" + ID;
  private static final String WORDS = "/ratings/api/v1/provider-words";

  @BeforeEach
  void aReviewOfUs() {
    Neighbours.reset();
    Neighbours.answer(
        API,
        """
        {"total_items":1,"page_number":1,"size":1,"total_pages":1,"contents":[
         {"id":"%s","stars":3,"words":"Often <late>","listing_name":"Weekly cleaning","quarter":"2026 Q1",
          "reply":null,"disputed":false,"answer":null}]}
        """
            .formatted(ID));
    Neighbours.answer(
        API + "/improvements", "[{\"quarter\":\"2026 Q1\",\"words\":\"Ring when you are late\"}]");
    Neighbours.answer(DECISION, decision("null"));
    Neighbours.answer(
        WORDS,
        """
        [{"id":"%s","kind":"reply","review_id":"%s","provider_id":"%s","words":"Ring us","changed":"",
          "since":"2026-03-03T14:30:00Z","review_words":"Often late"}]
        """
            .formatted(ID, ID, ID));
  }

  @Test
  void aProviderReadsRepliesAndDisputes() {
    SignedIn.as("provider1")
        .get("/provider/reviews")
        .then()
        .statusCode(200)
        .body(
            containsString("One review of you"),
            containsString("Often &lt;late&gt;"),
            containsString("Ring when you are late"));
    Neighbours.answer(API + "/" + ID + "/reply", "{}");
    Forms.post(
            "provider1",
            "/provider/reviews/" + ID + "/reply",
            "words",
            " ",
            "changed",
            "More <time>")
        .then()
        .statusCode(422)
        .body(containsString("Write a reply of at most"), containsString("More &lt;time&gt;"));
    assertTrue(Neighbours.asked(API + "/" + ID + "/reply").isEmpty());
    Forms.post(
            "provider1", "/provider/reviews/" + ID + "/reply", "words", "Sorry", "changed", "Time")
        .then()
        .statusCode(303)
        .header("Location", endsWith("?done=replied"));
    assertEquals(
        "{\"words\":\"Sorry\",\"changed\":\"Time\"}",
        Neighbours.asked(API + "/" + ID + "/reply").getFirst().getBodyAsString());
    Neighbours.refuse(API + "/" + ID + "/dispute", 409, "already_disputed", "You told us already.");
    Forms.post("provider1", "/provider/reviews/" + ID + "/dispute", "wrong", "Never on Sunday")
        .then()
        .statusCode(409)
        .body(containsString("You told us already."), containsString("Never on Sunday"));
    SignedIn.as("holder1").get("/provider/reviews").then().statusCode(403);
  }

  @Test
  void aModeratorDecidesAboutAReply() {
    SignedIn.as("moderator1")
        .get("/moderator/provider-words")
        .then()
        .statusCode(200)
        .body(containsString("Ring us"), containsString("Often late"));
    Neighbours.answer(WORDS + "/replies/" + ID + "/decision", "{}");
    Forms.post("moderator1", "/moderator/provider-words/replies/" + ID)
        .then()
        .statusCode(422)
        .body(containsString("Choose whether everybody may read the reply"));
    Forms.post("moderator1", "/moderator/provider-words/replies/" + ID, "decision", "personal_data")
        .then()
        .statusCode(303);
    assertEquals(
        "{\"reason\":\"personal_data\"}",
        Neighbours.asked(WORDS + "/replies/" + ID + "/decision").getFirst().getBodyAsString());
    SignedIn.as("provider1").get("/moderator/provider-words").then().statusCode(403);
  }

  @Test
  void whoWroteReadsWhyAndAsksOnceToLookAgain() {
    SignedIn.as("holder1")
        .get("/my-reviews/" + ID + "/why")
        .then()
        .statusCode(200)
        .body(
            containsString("Your review is not shown"),
            containsString("It names somebody who works there."),
            containsString("Ask to look again"));
    Forms.post("holder1", "/my-reviews/" + ID + "/why", "words", " ")
        .then()
        .statusCode(422)
        .body(containsString("Write why it should be shown"));
    Neighbours.answer(DECISION + "/appeal", decision("\"2026-03-04T14:30:00Z\""));
    Forms.post("holder1", "/my-reviews/" + ID + "/why", "words", "Margaret is my cat")
        .then()
        .statusCode(303);
    assertEquals(
        "{\"words\":\"Margaret is my cat\"}",
        Neighbours.asked(DECISION + "/appeal").getFirst().getBodyAsString());
    SignedIn.as("provider1").get("/my-reviews/" + ID + "/why").then().statusCode(403);
  }

  private static String decision(String appealed) {
    return """
    {"review_id":"%s","state":"refused","decided_at":"2026-03-03T14:30:00Z",
     "reason":"It names somebody who works there.","words":"Leave it out","can_appeal":%s,"appealed_at":%s,
     "overturned":null,"answer":null}
    """
        .formatted(ID, appealed.equals("null"), appealed);
  }
}
