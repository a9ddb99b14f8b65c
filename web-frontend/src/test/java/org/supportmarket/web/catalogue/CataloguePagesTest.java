package org.supportmarket.web.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.web.neighbours.Samples.CATEGORIES;
import static org.supportmarket.web.neighbours.Samples.CLEANING;
import static org.supportmarket.web.neighbours.Samples.HOME_HELP;
import static org.supportmarket.web.neighbours.Samples.LISTING;
import static org.supportmarket.web.neighbours.Samples.LISTINGS;
import static org.supportmarket.web.neighbours.Samples.PROVIDER;
import static org.supportmarket.web.neighbours.Samples.REVIEWS;
import static org.supportmarket.web.neighbours.Samples.VOCABULARY;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.Samples;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class CataloguePagesTest {
  @BeforeEach
  void aWellStockedCatalogue() {
    Neighbours.reset();
    Neighbours.answer(LISTINGS, Samples.oneFound());
    Neighbours.answer(LISTING, Samples.listing(true));
    Neighbours.answer(PROVIDER, Samples.provider());
    Neighbours.answer(CATEGORIES, Samples.categories());
    Neighbours.answer(VOCABULARY, Samples.vocabulary());
    Neighbours.answer(REVIEWS, Samples.reviews());
  }

  @Test
  void theStartPageHasTheSearchBoxAndTheSixNeeds() {
    String page = given().get("/").then().statusCode(200).extract().asString();
    assertEquals(6, page.split("class=\"need\"").length - 1);
    assertEquals(4, page.split("<li><strong>").length - 1);
    assertEquals(1, page.split("role=\"search\"").length - 1);
  }

  @Test
  void searchAnswersFirstAndShowsWhatWasFound() {
    given()
        .queryParam("q", "cleaning")
        .get("/search")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("<h1>We found one offer for “cleaning”</h1>"),
                containsString("/listings/" + CLEANING),
                containsString("<strong>£18.50</strong> an hour"),
                containsString("4.6 out of 5, from 12 reviews"),
                containsString("Staff have an enhanced DBS check: checked by us"),
                containsString("Public liability insurance: says so"),
                containsString("Help around the home (7)")));
  }

  @Test
  void whatIsChosenIsSentAndCanBeTakenAway() {
    given()
        .queryParam("q", "tea")
        .queryParam("category", "domestic-help")
        .queryParam("max_price", "20")
        .get("/search")
        .then()
        .statusCode(200)
        .body(
            containsString("href=\"/search?q=tea&amp;max_price=20\""), containsString("Up to £20"));
    String asked = Neighbours.asked(LISTINGS).getFirst().getUrl();
    assertTrue(asked.contains("max_price_pence=2000"), asked);
    assertTrue(asked.contains("category=domestic-help"), asked);
  }

  @Test
  void aPriceThatIsNoneIsToldNextToTheChoicesAndAtTheTop() {
    given()
        .queryParam("max_price", "twelve \"pounds\"")
        .get("/search")
        .then()
        .statusCode(200)
        .body(
            containsString("<title>There is a problem: "),
            containsString("<a href=\"#max_price\">“twelve &quot;pounds&quot;” is not a price."),
            containsString("id=\"max_price-error\""));
  }

  @Test
  void pricesAreChosenFromTheCataloguesBands() {
    given()
        .queryParam("max_price", "50")
        .get("/search")
        .then()
        .body(containsString("value=\"50\" checked"), containsString("Up to £20 (4)"));
    given()
        .queryParam("max_price", "33.50")
        .get("/search")
        .then()
        .body(containsString("value=\"33.50\" checked"));
  }

  @Test
  void resultsWithOnlySomeOfTheWordsAreSaidToBe() {
    Neighbours.answer(
        LISTINGS, Samples.oneFound().replace("\"size\":20", "\"size\":20,\"all_words\":false"));
    given()
        .queryParam("q", "gentle cleaning")
        .get("/search")
        .then()
        .body(containsString("Nothing has all of these words."));
  }

  @Test
  void markupInASearchIsOnlyWords() {
    given()
        .queryParam("q", "<script>alert(1)</script>\"><b>{7*7}{inject:frame.name}")
        .get("/search")
        .then()
        .statusCode(200)
        .body(
            not(containsString("<script>")), not(containsString("><b>")), containsString("{7*7}"));
  }

  @Test
  void theSearchBoxIsCompletedAndWithoutTheCatalogueNothingIsLost() {
    Neighbours.answer(
        "/catalogue/api/v1/suggestions",
        "{\"suggestions\":[{\"text\":\"Cleaning\",\"kind\":\"category\",\"id\":\"x\"}]}");
    given().get("/suggestions?q=clea").then().statusCode(200).body("$", contains("Cleaning"));
    Neighbours.breakDown("catalogue");
    given().get("/suggestions?q=clea").then().statusCode(200).body("$", empty());
  }

  @Test
  void tenThousandLettersAreCutAndSaidToBe() {
    given()
        .queryParam("q", "help ".repeat(2000))
        .get("/search")
        .then()
        .statusCode(200)
        .body(containsString("We looked for the first 200 letters"));
  }

  @Test
  void findingNothingOffersTheNextStep() {
    Neighbours.answer(LISTINGS, Samples.nothingFound());
    given()
        .queryParam("q", "bagpipes")
        .get("/search")
        .then()
        .statusCode(200)
        .body(
            containsString("We found nothing for “bagpipes”"),
            containsString("href=\"/search?q=bagpipes\">one offer further away</a>"),
            containsString("The nearest to what you asked for"),
            containsString("href=\"/help-me-find?q=bagpipes\">Ask someone to look with you"));
    given()
        .queryParam("q", "bagpipes")
        .get("/help-me-find")
        .then()
        .statusCode(200)
        .body(containsString("<dd>bagpipes</dd>"), containsString("01632 960 100"));
  }

  @Test
  void nearAPlaceTheWayIsShownAndWhatWasUnderstood() {
    Neighbours.answer(LISTINGS, Samples.oneFoundNear());
    given()
        .queryParam("q", "cleening")
        .queryParam("where", "Alderwick")
        .queryParam("need", "autism")
        .get("/search")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("We found one offer for “cleening” near Alderwick"),
                containsString("We took that to mean “cleaning”."),
                containsString("We looked for “housework” and “domestic help” as well."),
                containsString("about three miles away"),
                containsString("Has space now"),
                containsString("Autism (3)"),
                containsString("<details class=\"more-filters\" open>"),
                containsString("<option value=\"distance\">Nearest"),
                containsString("href=\"/search?q=cleening&amp;where=Alderwick\">")));
    String asked = Neighbours.asked(LISTINGS).getFirst().getUrl();
    assertTrue(asked.contains("near=Alderwick") && asked.contains("need=autism"), asked);
  }

  @Test
  void aPlaceNobodyKnowsIsAnsweredWithThoseOfAlmostThatName() {
    Neighbours.refuseFor(LISTINGS, "near", 422, "place_unknown", "We don't know that place.");
    Neighbours.answer(
        "/catalogue/api/v1/places",
        "{\"places\":[{\"kind\":\"town\",\"name\":\"Alderwick\",\"part_of\":\"Merrowshire\"}]}");
    given()
        .queryParam("q", "cleaning")
        .queryParam("where", "Alderwik")
        .get("/search")
        .then()
        .statusCode(200)
        .body(
            containsString("Did you mean one of these places?"),
            containsString(
                "href=\"/search?q=cleaning&amp;where=Alderwick\">Alderwick, Merrowshire</a>"));
  }

  @Test
  void aPostcodeNobodyKnowsIsSaidBesideTheBoxAndTheRestIsShown() {
    Neighbours.refuseFor(
        LISTINGS, "postcode", 422, "postcode_unknown", "We don't know the postcode ZZ99 9ZZ.");
    given()
        .queryParam("where", "ZZ99 9ZZ")
        .get("/search")
        .then()
        .statusCode(200)
        .body(
            containsString("<a href=\"#where\">We do not know the postcode “ZZ99 9ZZ”."),
            containsString("/listings/" + CLEANING));
  }

  @Test
  void aListingSaysPlainlyWhatSomebodyAgreesTo() {
    Neighbours.answer(LISTING, Samples.fullListing());
    given()
        .get("/listings/" + CLEANING)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString(
                    "You have to buy at least two hours, 30 minutes each time, which is £37."),
                containsString("This price holds until Tuesday 31 March 2099."),
                containsString("Up to two days before, cancelling is free."),
                containsString("Less than two days before, you pay half of the price."),
                containsString("Less than 24 hours before, you pay all of the price."),
                containsString(
                    "77% the support itself, 13.5% planning and training, 9.5% running the"
                        + " company"),
                containsString("Monday and Tuesday, 9am to 5:30pm"),
                containsString("Saturday, midday to midnight"),
                containsString("In Alderwick and Fernleigh."),
                containsString("Up to five miles around Alderwick."),
                containsString("Polish and Urdu"),
                containsString("Step-free entrance"),
                containsString("You can choose whether a woman or a man supports you."),
                containsString("We do not know if this is still right: ask them."),
                containsString("This support is not regulated, and does not have to be.")));
  }

  @Test
  void aSuspendedListingSaysWhyAndWhatToDo() {
    Neighbours.answer(
        LISTING,
        Samples.listing(false)
            .replace("\"published\"", "\"suspended\"")
            .replace(
                "\"notice_days\"",
                "\"suspended_reason\":\"No longer registered.\",\"notice_days\""));
    given()
        .get("/listings/" + CLEANING)
        .then()
        .statusCode(200)
        .body(
            containsString("You cannot order this for now"),
            containsString("Why: No longer registered."),
            containsString("href=\"/search?category=domestic-help\">Find something like it"),
            not(containsString("Buy with my budget")));
  }

  @Test
  void anIntroductionAgencySaysThatItOnlyIntroduces() {
    Neighbours.answer(
        LISTING,
        Samples.listing(true)
            .replace("\"notice_days\"", "\"introduction_only\":true,\"notice_days\""));
    given()
        .get("/listings/" + CLEANING)
        .then()
        .body(containsString("This is an introduction agency."));
  }

  @Test
  void searchSaysThatItRestsWhenTheCatalogueDoesNotAnswer() {
    Neighbours.breakDown("catalogue");
    given()
        .get("/search")
        .then()
        .statusCode(503)
        .body(containsString("Search is resting"), containsString("01632 960 100"));
  }

  @Test
  void searchSaysThatItRestsWhenItsIndexIsDown() {
    Neighbours.refuse(LISTINGS, 503, "search_unavailable", "no");
    given().get("/search").then().statusCode(503).body(containsString("Search is resting"));
  }

  @Test
  void aListingTellsWhatWhoAndHowMuchFirst() {
    given()
        .get("/listings/" + CLEANING)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("<h1>Weekly house cleaning</h1>"),
                containsString("<a href=\"/providers/" + HOME_HELP + "\">Merrow Home Help</a>"),
                containsString("<span class=\"price\">£18.50</span> an hour"),
                containsString("href=\"/buy/" + CLEANING + "\">Buy with my budget"),
                containsString("Windows outside"),
                containsString("Tell them 14 days before you want to stop."),
                containsString("There are three spaces."),
                containsString("rated them “Good” on Monday 4 March 2024"),
                containsString("5 out of 5 for Weekly house cleaning"),
                containsString("&lt;b&gt;really&lt;/b&gt;"),
                containsString("January to March 2026"),
                containsString(">Help around the home</a>")));
  }

  @Test
  void whatCannotBeOrderedHereSaysHowToReachThem() {
    Neighbours.answer(LISTING, Samples.listing(false));
    given()
        .get("/listings/" + CLEANING)
        .then()
        .statusCode(200)
        .body(
            containsString("You cannot order this here"),
            containsString("href=\"tel:01632960234\""),
            containsString("href=\"https://example.org\""),
            not(containsString("Buy with my budget")));
  }

  @Test
  void aWithdrawnListingIsSaidInTheCataloguesWords() {
    Neighbours.refuse(LISTING, 404, "listing_withdrawn", "They stopped offering this.");
    given()
        .get("/listings/" + CLEANING)
        .then()
        .statusCode(404)
        .body(containsString("They stopped offering this."));
  }

  @Test
  void anAddressThatIsNoListingIsNotFound() {
    given()
        .get("/listings/nonsense")
        .then()
        .statusCode(404)
        .body(containsString("We cannot find that"));
    given().get("/listings/..%2f..%2fetc").then().statusCode(404);
  }

  @Test
  void aListingIsShownWhileTheRatingsRest() {
    Neighbours.breakDown("ratings");
    given()
        .get("/listings/" + CLEANING)
        .then()
        .statusCode(200)
        .body(
            containsString("We cannot show the reviews just now"),
            containsString("Buy with my budget"));
  }

  @Test
  void aProvidersPageTellsWhatBuyersSaidInFiguresAndLetsThemBeNarrowed() {
    Neighbours.answer(
        "/ratings/api/v1/providers/" + HOME_HELP + "/rating",
        """
        {"average":4.3,"count":41,"distribution":[1,2,3,13,22],"too_few":false,"score":4.21,"prior":{"count":5,"stars":3.5},
         "aspects":[{"aspect":"kindness","average":4.6,"count":30},{"aspect":"on_time","average":null,"count":2}],
         "trend":[{"quarter":"2026 Q3","average":4.4,"count":12}],"outcomes":[{"outcome":"home","count":17}]}
        """);
    given()
        .get("/providers/" + HOME_HELP + "?aspect=kindness&outcome=nonsense")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("4.3 out of 5 on average, from 41 reviews"),
                containsString("five more of 3.5 stars: 4.21"),
                containsString("4.6 (30)"),
                containsString("too few to show"),
                containsString("Keeping my home as I like it (17)"),
                containsString("<option value=\"kindness\" selected>")));
    assertTrue(
        Neighbours.asked(REVIEWS).getLast().getUrl().contains("aspect=kindness"),
        "the choice reaches the ratings");
  }

  @Test
  void whereFewPeopleBuyThePageSaysWhyThereAreNoWords() {
    Neighbours.answer(
        REVIEWS,
        Samples.reviews()
            .replace("\"contents\"", "\"words_shown\":false,\"contents\"")
            .replace("Always on time <b>really</b>", ""));
    given()
        .get("/providers/" + HOME_HELP)
        .then()
        .statusCode(200)
        .body(containsString("Fewer than eight people bought from them in the last year."));
  }

  @Test
  void whatNobodyCheckedStandsApartAndIsAskedForWhereThereIsSome() {
    String apart = "Not checked: people who say they used them";
    given().get("/providers/" + HOME_HELP).then().statusCode(200).body(not(containsString(apart)));
    assertEquals(1, Neighbours.asked(REVIEWS).size());
    Neighbours.answer(
        REVIEWS, Samples.reviews().replace("\"contents\"", "\"unverified_items\":1,\"contents\""));
    given().get("/providers/" + HOME_HELP).then().statusCode(200).body(containsString(apart));
    assertTrue(Neighbours.asked(REVIEWS).getLast().getUrl().contains("unverified=true"));
  }

  @Test
  void aProvidersOwnWordsCannotBecomeMarkupOrScript() {
    given()
        .get("/providers/" + HOME_HELP)
        .then()
        .statusCode(200)
        .body(
            containsString(
                "A small local provider (one to five people) in Alderwick. They offer one kind of"
                    + " support here."),
            containsString("&lt;script&gt;"),
            not(containsString("javascript:")),
            not(containsString("<script")),
            containsString("This is not registered with the Care Quality Commission"),
            containsString("They gave us no phone number"));
  }

  @Test
  void aProviderIsShownWhileSearchRests() {
    Neighbours.refuse(LISTINGS, 503, "search_unavailable", "no");
    given()
        .get("/providers/" + HOME_HELP)
        .then()
        .statusCode(200)
        .body(containsString("We cannot show what they offer just now"));
  }

  @Test
  void publicPagesNeverSendSomebodysToken() {
    given().get("/search").then().statusCode(200);
    assertFalse(Neighbours.asked(LISTINGS).getFirst().containsHeader("Authorization"));
  }
}
