package org.supportmarket.web.market;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class LikeMePagesTest {
  private static final String ALIKE =
      "/ordering/api/v1/councils/E10900001/bought-by-people-like-me";

  @BeforeEach
  void manyBuyLeisureAndFewBuyEquipment() {
    Neighbours.reset();
    Neighbours.answer(
        "/ordering/api/v1/me",
        """
        {"person_id":"5c3d4a1e-8e5f-3d6a-9a43-0f8e6d1c2b3a","roles":["budget-holder"],"council":"E10900001","acting_for":[]}
        """);
    Neighbours.answer(
        ALIKE,
        """
        {"need":"sensory","published_at":"2026-03-02T00:00:00Z","from":"2025-04-01","to":"2026-03-31","rows":[
          {"category":"leisure","name":"Leisure and lifestyle","suppressed":false,"people":40},
          {"category":"equipment","name":"Equipment and adaptations","suppressed":true,"people":null}]}
        """);
    Neighbours.answer(
        "/ratings/api/v1/what-helped",
        """
        [{"category":"leisure","outcome":"getting-out","people":25},{"category":"meals","outcome":"home","people":10}]
        """);
  }

  @Test
  void somebodyChoosesANeedAndSeesWhatOthersBuyAndWhatHelped() {
    SignedIn.as("holder1")
        .get("/like-me")
        .then()
        .statusCode(200)
        .body(allOf(containsString("Sight or hearing"), not(containsString("people bought it"))));
    SignedIn.as("holder1")
        .get("/like-me?need=sensory")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("About 40 people bought it"),
                containsString("href=\"/search?category=leisure\""),
                containsString("Getting out and about: about 25 people"),
                containsString("Equipment and adaptations"),
                containsString("Too few to show how many"),
                not(containsString("10 people"))));
    SignedIn.as("commissioner1").get("/like-me?need=sensory").then().statusCode(403);
  }

  @Test
  void withoutTheRatingsThePageStillSaysWhatPeopleBuy() {
    Neighbours.breakDown("ratings");
    SignedIn.as("holder1")
        .get("/like-me?need=sensory")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("About 40 people bought it"),
                not(containsString("helped them with"))));
  }

  @Test
  void aNeedThatIsNoneIsAskedAgain() {
    SignedIn.as("holder1")
        .get("/like-me?need=%3Cscript%3E")
        .then()
        .statusCode(200)
        .body(allOf(containsString("needed for most"), not(containsString("<script>"))));
  }
}
