package org.supportmarket.web.moderator;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
class ReviewQueuePagesTest {
  private static final String HOME = "/ratings/api/v1/moderation";
  private static final String FIRST = "0d111111-0000-0000-0000-000000000001";
  private static final String SECOND = "0d111111-0000-0000-0000-000000000002";
  private static final String THIRD = "0d111111-0000-0000-0000-000000000003";

  @BeforeEach
  void reviewsWait() {
    Neighbours.reset();
    Neighbours.answer(
        HOME + "/pace",
        """
        {"waiting":3,"oldest":null,"decided":41,"median_minutes":210,"ninetieth_minutes":5760}
        """);
    Neighbours.answer(
        HOME + "/reviews",
        "{\"total_items\":200,\"page_number\":1,\"size\":3,\"total_pages\":4,\"contents\":[%s]}"
            .formatted(
                IntStream.of(1, 2, 3)
                    .mapToObj(
                        n -> review("0d111111-0000-0000-0000-00000000000" + n, "waiting", "null"))
                    .collect(Collectors.joining(","))));
  }

  @Test
  void aPageOfReviewsIsDecidedByOneFormAndWhatIsLeftOpenWaitsOn() {
    SignedIn.as("moderator1")
        .get("/moderator/reviews")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("200 reviews wait for your decision"),
                containsString("half took at most four hours, nine in ten at most four days"),
                containsString(
                    "Thank you <mark>Margaret</mark>, &lt;b&gt;you&lt;/b&gt; are a star."),
                containsString("It may name somebody who works there."),
                containsString("name=\"decision-" + FIRST + "\" value=\"publish\""),
                containsString("name=\"decision-" + THIRD + "\" value=\"staff_name\"")));
    Neighbours.answer(
        HOME + "/decisions",
        """
        [{"review_id":"%s","code":null,"detail":null},{"review_id":"%s","code":"review_moved","detail":"Decided."}]
        """
            .formatted(FIRST, SECOND));
    Forms.post(
            "moderator1",
            "/moderator/reviews",
            "decision-" + FIRST,
            "publish",
            "decision-" + SECOND,
            "staff_name",
            "decision-" + THIRD,
            "no-such-reason",
            "decision-somebody",
            "publish")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/moderator/reviews?done=1&missed=1"));
    String sent = Neighbours.asked(HOME + "/decisions").getFirst().getBodyAsString();
    assertTrue(sent.contains("{\"review_id\":\"%s\",\"reason\":null".formatted(FIRST)), sent);
    assertTrue(
        sent.contains("{\"review_id\":\"%s\",\"reason\":\"staff_name\"".formatted(SECOND)), sent);
    assertTrue(!sent.contains(THIRD), sent);
    SignedIn.as("moderator1")
        .get("/moderator/reviews?done=1&missed=1")
        .then()
        .body(
            containsString("You decided one review."),
            containsString("One was decided by somebody else meanwhile."));
  }

  @Test
  void nothingChosenIsNothingSent() {
    Forms.post("moderator1", "/moderator/reviews").then().statusCode(303);
    assertTrue(Neighbours.asked(HOME + "/decisions").isEmpty());
  }

  @Test
  void whoProposedARemovalCannotAlsoAgree() {
    String removal = "{\"reason\":\"threat\",\"at\":\"2026-03-03T14:30:00Z\",\"by_you\":%s}";
    Neighbours.answer(
        HOME + "/reviews/" + FIRST, review(FIRST, "published", removal.formatted(true)));
    SignedIn.as("moderator1")
        .get("/moderator/reviews/" + FIRST)
        .then()
        .statusCode(200)
        .body(
            containsString("Another moderator has to agree"),
            not(containsString("Agree and remove it")));
    Neighbours.answer(
        HOME + "/reviews/" + FIRST, review(FIRST, "published", removal.formatted(false)));
    SignedIn.as("moderator1")
        .get("/moderator/reviews/" + FIRST)
        .then()
        .body(containsString("Agree and remove it"), containsString("Threatens or insults"));
  }

  @Test
  void whoeverIsRelatedBecomesASignWithWhatIsKnown() {
    String flags = "/ratings/api/v1/honesty-flags";
    String related = "/moderator/reviews/" + FIRST + "/related";
    Neighbours.answer(HOME + "/reviews/" + FIRST, review(FIRST, "published", "null"));
    Forms.post("moderator1", related, "how", "cousin")
        .then()
        .statusCode(422)
        .body(containsString("Choose how they are related"));
    Neighbours.answer(flags + "/related", "[]");
    Forms.post("moderator1", related, "how", "family")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/moderator/signs?done=related"));
    Neighbours.answer(
        flags,
        """
        [{"id":"%s","kind":"related","provider_id":"%s","reviews":["%s"],"evidence":"family moderator",
          "found_at":"2026-03-03T14:30:00Z"}]
        """
            .formatted(SECOND, SECOND, FIRST));
    SignedIn.as("moderator1")
        .get("/moderator/signs?done=related")
        .then()
        .statusCode(200)
        .body(
            containsString("It is recorded."),
            containsString("family works there wrote of the provider: a moderator recorded it"));
  }

  @Test
  void removingNeedsAReasonAndWordsAndKeepsThem() {
    Neighbours.answer(HOME + "/reviews/" + FIRST, review(FIRST, "published", "null"));
    Forms.post("moderator1", "/moderator/reviews/" + FIRST + "/propose", "words", "He <asked> us")
        .then()
        .statusCode(422)
        .body(containsString("Choose why it should go"), containsString("He &lt;asked&gt; us"));
    Neighbours.answer(
        HOME + "/reviews/" + FIRST + "/propose-removal", review(FIRST, "published", "null"));
    Forms.post(
            "moderator1",
            "/moderator/reviews/" + FIRST + "/propose",
            "reason",
            "health",
            "words",
            "Too much")
        .then()
        .statusCode(303);
    assertEquals(
        "{\"reason\":\"health\",\"words\":\"Too much\"}",
        Neighbours.asked(HOME + "/reviews/" + FIRST + "/propose-removal")
            .getFirst()
            .getBodyAsString());
  }

  @Test
  void aSignIsLookedIntoAndClosedWithWhatWasFound() {
    String flags = "/ratings/api/v1/honesty-flags";
    Neighbours.answer(
        flags,
        """
        [{"id":"%s","kind":"copied","provider_id":"%s","reviews":["%s","%s"],"found_at":"2026-03-03T14:30:00Z"}]
        """
            .formatted(THIRD, THIRD, FIRST, SECOND));
    SignedIn.as("moderator1")
        .get("/moderator/signs")
        .then()
        .statusCode(200)
        .body(
            containsString("Different people wrote the same words"),
            containsString("/moderator/reviews/" + SECOND));
    Forms.post("moderator1", "/moderator/signs/" + THIRD, "words", " ").then().statusCode(422);
    Neighbours.answer(flags + "/" + THIRD + "/close", "[]");
    Forms.post("moderator1", "/moderator/signs/" + THIRD, "words", "Two <sisters>")
        .then()
        .statusCode(303);
    SignedIn.as("provider1").get("/moderator/signs").then().statusCode(403);
  }

  @Test
  void onlyModeratorsGetIn() {
    for (String user : new String[] {"holder1", "provider1", "care-manager1", "safeguarding1"}) {
      SignedIn.as(user).get("/moderator/reviews").then().statusCode(403);
      SignedIn.as(user).get("/moderator/reviews/" + FIRST).then().statusCode(403);
    }
  }

  private static String review(String id, String state, String removal) {
    return """
    {"id":"%s","provider_id":"0d111111-0000-0000-0000-000000000009","provider_name":"Merrow Home Help",
     "listing_id":"0d111111-0000-0000-0000-000000000008","listing_name":"Weekly cleaning","stars":5,
     "words":"Thank you Margaret, <b>you</b> are a star.","state":"%s","since":"2026-03-03T14:30:00Z",
     "findings":[{"kind":"staff_name","from":10,"to":18,"why":"It may name somebody who works there."}],
     "appeal":null,"removal":%s,"history":[]}
    """
        .formatted(id, state, removal);
  }
}
