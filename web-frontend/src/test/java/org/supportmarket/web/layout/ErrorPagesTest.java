package org.supportmarket.web.layout;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.Samples;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class ErrorPagesTest {
  @BeforeEach
  void nothingIsKnown() {
    Neighbours.reset();
  }

  @Test
  void anUnknownAddressIsAPageInPlainWordsWithTheFrame() {
    given()
        .get("/no/such/page")
        .then()
        .statusCode(404)
        .contentType("text/html")
        .body(containsString("<h1>We cannot find that</h1>"), containsString("Talk to a person"));
  }

  @Test
  void anUnknownAddressUnderAKnownOneIsAPageToo() {
    for (String path : new String[] {"/search/foo", "/listings/foo/bar", "/orders/a/b/c"}) {
      given()
          .redirects()
          .follow(false)
          .get(path)
          .then()
          .statusCode(404)
          .body(containsString("<h1>We cannot find that</h1>"));
    }
  }

  @Test
  void anUnknownAddressDoesNotTellSomebodySignedInToSignIn() {
    SignedIn.as("holder1")
        .get("/no/such/page")
        .then()
        .statusCode(404)
        .body(containsString("Signed in as Hannah Holder"), not(containsString(">Sign in<")));
  }

  @Test
  void aPageForOthersSaysWhomItIsFor() {
    SignedIn.as("holder1")
        .get("/provider/listings")
        .then()
        .statusCode(403)
        .body(containsString("This page is for providers."));
  }

  @Test
  void theWrongMethodIsAPageToo() {
    given()
        .header("Sec-Fetch-Site", "same-origin")
        .delete("/search")
        .then()
        .statusCode(405)
        .body(containsString("That did not work"));
  }

  @Test
  void anAnswerNobodyUnderstandsShowsATraceAndNothingFromInside() {
    Neighbours.answer(Samples.LISTING, "{\"id\":\"not-an-id\"}");
    given()
        .get("/listings/" + Samples.CLEANING)
        .then()
        .statusCode(500)
        .body(
            matchesPattern(
                "(?s).*please tell us this number: <span class=\"nowrap\">[0-9a-f]{32}</span>.*"),
            not(containsString("Exception")),
            not(containsString("not-an-id")),
            not(containsString("org.supportmarket")));
  }

  @Test
  void aServicesOwnSentenceIsShownWithItsStatus() {
    Neighbours.refuse(
        Samples.LISTING, 403, "forbidden", "Only people of this council may see that.");
    given()
        .get("/listings/" + Samples.CLEANING)
        .then()
        .statusCode(403)
        .body(containsString("Only people of this council may see that."));
  }

  @Test
  void aServiceThatDoesNotAnswerIsResting() {
    Neighbours.breakDown("catalogue");
    given()
        .get("/listings/" + Samples.CLEANING)
        .then()
        .statusCode(503)
        .body(containsString("is resting"));
  }

  @Test
  void theStyleGuideShowsEveryPart() {
    given()
        .get("/styleguide")
        .then()
        .statusCode(200)
        .body(containsString("money-bar"), containsString("timeline"));
  }
}
