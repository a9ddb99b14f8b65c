package org.supportmarket.web.choice;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.web.neighbours.Samples.CLEANING;
import static org.supportmarket.web.neighbours.Samples.LISTING;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
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
class ChoicePagesTest {
  private static final String MINE = "/catalogue/api/v1/my/shortlist";
  private static final String QUESTION = "07a22895-507e-3f53-a80d-ba0702340001";
  private static final String THREAD = "/catalogue/api/v1/questions/" + QUESTION;

  @BeforeEach
  void aListing() {
    Neighbours.reset();
    Neighbours.answer(LISTING, Samples.fullListing());
    Neighbours.answer(Samples.VOCABULARY, Samples.vocabulary());
  }

  @Test
  void beforeSigningInAShortlistStaysInTheBrowser() {
    Response kept = keep(SignedIn.nobody());
    kept.then().statusCode(303).header("Location", endsWith("/listings/" + CLEANING));
    String cookie = kept.detailedCookie("shortlist").getValue();
    assertTrue(kept.detailedCookie("shortlist").isHttpOnly());
    assertEquals("Lax", kept.detailedCookie("shortlist").getSameSite());

    SignedIn.nobody()
        .cookie("shortlist", cookie)
        .get("/shortlist")
        .then()
        .statusCode(200)
        .body(
            containsString("You have one entry on your shortlist"),
            containsString("/listings/" + CLEANING),
            containsString("Sign in</a> to find it everywhere"));
    SignedIn.nobody()
        .cookie("shortlist", cookie)
        .get("/listings/" + CLEANING)
        .then()
        .body(containsString("Take off my shortlist"));
    SignedIn.nobody()
        .cookie("shortlist", "x" + cookie)
        .get("/shortlist")
        .then()
        .statusCode(200)
        .body(containsString("Your shortlist is empty"));
  }

  @Test
  void afterSigningInTheBrowsersShortlistIsKeptForThePerson() {
    String cookie = keep(SignedIn.nobody()).detailedCookie("shortlist").getValue();
    Neighbours.answer(MINE, "[]");
    Neighbours.answer(MINE + "/" + CLEANING, "");
    Response page = SignedIn.as("holder1").cookie("shortlist", cookie).get("/shortlist");
    page.then().statusCode(200).body(containsString("Your shortlist is empty"));
    assertEquals("PUT", Neighbours.asked(MINE + "/" + CLEANING).getFirst().getMethod().value());
    assertEquals(0, page.detailedCookie("shortlist").getMaxAge());
  }

  @Test
  void threeAreComparedInOneTableAndAnAddressMadeUpIsNoError() {
    Neighbours.answer(
        "/catalogue/api/v1/listings/" + QUESTION,
        Samples.listing(true).replace("\"id\":\"" + CLEANING, "\"id\":\"" + QUESTION));
    SignedIn.nobody()
        .get("/compare?id=" + CLEANING + "&id=" + QUESTION + "&id=x&id=" + CLEANING)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("<h1>Compare two offers</h1>"),
                containsString("<th role=\"rowheader\" scope=\"row\">Price</th>"),
                containsString("Polish"),
                containsString("They do not say"),
                containsString("href=\"/compare?id=" + QUESTION + "\">Leave out")));
    SignedIn.nobody()
        .get("/compare")
        .then()
        .statusCode(200)
        .body(containsString("There is nothing to compare yet"));
  }

  @Test
  void aQuestionIsSentAndReadInItsThread() {
    Neighbours.answer("/catalogue/api/v1/listings/" + CLEANING + "/questions", thread("open"));
    Neighbours.answer(THREAD, thread("open"));
    post("holder1", "/listings/" + CLEANING + "/ask", "kind=quote&words=On+Sundays%3F")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/questions/" + QUESTION + "?done=asked"));
    SignedIn.as("holder1")
        .get("/questions/" + QUESTION)
        .then()
        .statusCode(200)
        .body(
            containsString("Merrow Home Help has not answered yet."),
            containsString("On Sundays? &lt;b&gt;"),
            containsString("Write back"));
  }

  @Test
  void anEmptyQuestionIsToldAndARefusedOneIsStillThere() {
    post("holder1", "/listings/" + CLEANING + "/ask", "kind=question&words=+")
        .then()
        .statusCode(422)
        .body(containsString("<a href=\"#words\">Write what you want to know"));
    Neighbours.refuse(
        "/catalogue/api/v1/listings/" + CLEANING + "/questions",
        409,
        "too_many_questions",
        "You have 30 conversations open.");
    post("holder1", "/listings/" + CLEANING + "/ask", "kind=question&words=Still+here")
        .then()
        .statusCode(409)
        .body(containsString("You have 30 conversations open."), containsString("Still here"));
  }

  @Test
  void aClosedConversationHasNoBoxToWriteIn() {
    Neighbours.answer(THREAD, thread("closed"));
    SignedIn.as("holder1")
        .get("/questions/" + QUESTION)
        .then()
        .statusCode(200)
        .body(containsString("You closed it."), not(containsString("Write back")));
  }

  @Test
  void anybodyCanReportAListing() {
    Neighbours.answer("/catalogue/api/v1/listings/" + CLEANING + "/reports", "{}");
    post(null, "/listings/" + CLEANING + "/report", "words=Help")
        .then()
        .statusCode(422)
        .body(containsString("<a href=\"#about\">Choose what is wrong"));
    post(null, "/listings/" + CLEANING + "/report", "about=unsafe&words=Help")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/report/done"));
    SignedIn.nobody()
        .get("/listings/" + CLEANING + "/report/done")
        .then()
        .statusCode(200)
        .body(containsString("Thank you for telling us"));
  }

  private static Response keep(RequestSpecification by) {
    return by.header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded")
        .body("back=%2Flistings%2F" + CLEANING)
        .post("/shortlist/" + CLEANING);
  }

  private static Response post(String login, String path, String form) {
    return (login == null ? SignedIn.nobody() : SignedIn.as(login))
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded")
        .body(form)
        .post(path);
  }

  private static String thread(String status) {
    return """
    {"question":{"id":"%s","listing":{"id":"%s","name":"Weekly house cleaning"},
      "provider":{"id":"%s","name":"Merrow Home Help"},"kind":"question","status":"%s","closed_by":"person",
      "asked_by":"Hannah","asked_at":"2026-03-02T10:00:00Z","changed_at":"2026-03-02T10:00:00Z"},
     "you":"person","messages":[{"author":"person","words":"On Sundays? <b>","written_at":"2026-03-02T10:00:00Z"}]}
    """
        .formatted(QUESTION, CLEANING, Samples.HOME_HELP, status);
  }
}
