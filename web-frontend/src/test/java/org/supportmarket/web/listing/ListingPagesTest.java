package org.supportmarket.web.listing;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
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
class ListingPagesTest {
  private static final String MINE = "/catalogue/api/v1/my/listings";
  private static final String ONE = MINE + "/" + Samples.CLEANING;
  private static final String EDIT = "/provider/listings/" + Samples.CLEANING + "/edit";

  @BeforeEach
  void aPublishedListingWithoutChanges() {
    Neighbours.reset();
    Neighbours.answer("/catalogue/api/v1/vocabulary", Samples.vocabulary());
    Neighbours.answer(Samples.CATEGORIES, Samples.categories());
    Neighbours.answer("/catalogue/api/v1/my/provider", Samples.myProvider("active"));
    Neighbours.answer(ONE, work("null", "none", "null"));
  }

  @Test
  void aNewListingIsKeptAfterItsFirstPart() {
    Neighbours.answer(MINE, "{\"id\":\"%s\",\"name\":\"Shopping\"}".formatted(Samples.CLEANING));
    Forms.post(
            "provider1",
            "/provider/listings/new",
            "kind",
            "service",
            "category",
            "domestic-help",
            "name",
            "Shopping",
            "summary",
            "We shop with you.",
            "description",
            "Every week.")
        .then()
        .statusCode(303)
        .header("Location", endsWith(EDIT + "/price"));
    String sent = Neighbours.asked(MINE).getFirst().getBodyAsString();
    assertTrue(sent.contains("\"name\":\"Shopping\""), sent);
    assertTrue(sent.contains("\"price\":null"), sent);
    assertTrue(sent.contains("\"district\":\"Alderwick\""), "the provider's own: " + sent);
  }

  @Test
  void aMistakeIsToldBesideItsFieldAndWhatWasTypedStays() {
    Forms.post(
            "provider1",
            "/provider/listings/new",
            "name",
            "Shopping <b>",
            "summary",
            "",
            "category",
            "domestic-help")
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("value=\"Shopping &lt;b&gt;\""),
                containsString("href=\"#summary\""),
                containsString("<option value=\"domestic-help\" selected>"),
                containsString("Say in a sentence what it is")));
    assertTrue(Neighbours.asked(MINE).isEmpty());
  }

  @Test
  void aPartChangesOnlyItsOwnFieldsOfTheDraft() {
    Forms.post(
            "provider1",
            EDIT + "/price",
            "price",
            "20.05",
            "unit",
            "visit",
            "orderable",
            "yes",
            "then",
            "all")
        .then()
        .statusCode(303)
        .header("Location", endsWith(EDIT + "?done=saved"));
    LoggedRequest put = Neighbours.asked(ONE).getLast();
    assertEquals("PUT", put.getMethod().toString());
    String sent = put.getBodyAsString();
    assertTrue(sent.contains("\"amount_pence\":2005,\"unit\":\"visit\""), sent);
    assertTrue(sent.contains("\"name\":\"Weekly house cleaning\""), sent);
    assertTrue(!sent.contains("rating"), "only what a provider writes: " + sent);
  }

  @Test
  void whatTheCatalogueRefusesStandsBesideTheFieldOfThisPartOrNamesTheOther() {
    Neighbours.refuseWith(
        ONE + "/submit",
        422,
        """
        {"status":422,"code":"invalid_listing","detail":"There is one thing to put right.",
         "fields":[{"field":"age_groups","reason":"Say for which ages it is."}]}
        """);
    Neighbours.answer(ONE, work(Samples.listing(true), "draft", "null"));
    Forms.post("provider1", EDIT)
        .then()
        .statusCode(422)
        .body(containsString("Who is it for? Say for which ages it is."));
  }

  @Test
  void everyPartShowsItsAnswersAndTheModeratorsWords() {
    Neighbours.answer(ONE, work(Samples.listing(true), "refused", "\"The price is missing\""));
    SignedIn.as("provider1")
        .get(EDIT)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("“The price is missing”"),
                containsString("Send it to be checked"),
                containsString("£18.50 an hour"),
                containsString("Help around the home")));
    for (Section section : Section.ALL) {
      SignedIn.as("provider1")
          .get(EDIT + "/" + section.slug())
          .then()
          .statusCode(200)
          .body(containsString("Part " + section.number() + " of"));
    }
    SignedIn.as("provider1").get(EDIT + "/nonsense").then().statusCode(404);
  }

  @Test
  void aPublishedListingWithoutChangesHasNothingToSend() {
    SignedIn.as("provider1")
        .get(EDIT)
        .then()
        .statusCode(200)
        .body(not(containsString("Send it to be checked")));
  }

  private static String work(String draft, String state, String reason) {
    return """
    {"listing":%s,"draft":%s,"change_state":"%s","reason":%s}
    """
        .formatted(Samples.listing(true), draft, state, reason);
  }
}
