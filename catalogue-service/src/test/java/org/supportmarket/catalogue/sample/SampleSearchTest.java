package org.supportmarket.catalogue.sample;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.catalogue.Searches.search;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.catalogue.Database;
import org.supportmarket.catalogue.listing.Offer;
import org.supportmarket.catalogue.listing.OfferTerms;
import org.supportmarket.catalogue.listing.PublishListing;
import org.supportmarket.catalogue.listing.PublishingRule;
import org.supportmarket.catalogue.sample.SampleProvider.SampleListing;
import org.supportmarket.catalogue.taxonomy.Vocabulary;
import org.supportmarket.testkit.WithStack;

/** Golden questions over the sample, and the sample itself in the database. */
@QuarkusTest
@WithStack("catalogue")
class SampleSearchTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 1);

  @Inject LoadSample sample;
  @Inject PublishListing publish;
  @Inject PublishingRule rule;
  @Inject Vocabulary vocabulary;
  @Inject Database database;

  @BeforeEach
  void theSampleIsLoadedAndIndexed() {
    sample.load(1, DATE);
    await().until(() -> search("q", "merrowdale disability forum").extract().statusCode() == 200);
    await()
        .until(
            () ->
                search("provider_id", SampleCatalogue.of(1, DATE).getLast().id())
                    .extract()
                    .<Object>path("total_items")
                    .equals(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "window cleaning|Window cleaning",
        "clean my windows|Window cleaning",
        "swiming|Swimming with a buddy",
        "wheelchair taxi|Wheelchair taxi, local trip",
        "payrol|Payroll for your personal assistants",
        "memory cafe|Memory café with activities",
        "job coach|Job coach",
        "hot lunch|Hot lunch brought to your door",
        "rails|Grab rail, supplied and fitted",
        "someone who signs|Personal assistant who signs",
        "horse riding|Riding for disabled people",
        "learn to use the bus|Learn to use the bus",
        "ironing|Ironing and laundry",
        "hairdresser|Hairdressing at home",
        "the shed|The Shed",
        "I need an advocate at a meeting|An advocate at your meeting"
      })
  void theFirstHitIsWhatWasMeant(String question, String first) {
    priced(question).body("contents[0].name", equalTo(first));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cleaner|domestic-help",
        "clening|domestic-help",
        "respite|short-breaks",
        "taxi|transport",
        "library books|community",
        "direct payment|budget-management",
        "meals on wheels|meals"
      })
  void theFirstHitIsInTheRightCategory(String question, String category) {
    priced(question).body("contents[0].category", equalTo(category));
  }

  @Test
  void aProvidersNameFindsItsListings() {
    List<String> providers =
        search("q", "hazel and oak").statusCode(200).extract().path("contents.provider.name");
    assertEquals(9, providers.stream().filter("Hazel and Oak Home Services"::equals).count());
    search("q", "hazel and oak gardens").body("contents[0].name", equalTo("Garden care"));
  }

  @Test
  void loadedAgainNothingIsMadeAndWhatPeopleChangedStays() {
    SampleProvider provider = SampleCatalogue.of(1, DATE).getFirst();
    SampleListing listing = provider.listings().getFirst();
    Offer changed = listing.offer().on(new OfferTerms(7, null, null, null, List.of(), null));
    publish.publish(listing.id(), provider.id(), changed, listing.availability());
    assertEquals(0, sample.load(1, DATE));
    assertEquals(
        7,
        database.number("SELECT minimum_quantity FROM listing WHERE id = '" + listing.id() + "'"));
  }

  @Test
  void everyListingMayBePublishedAndUsesOnlyWordsOfTheVocabulary() {
    for (SampleProvider provider : SampleCatalogue.of(1, DATE)) {
      for (SampleListing listing : provider.listings()) {
        Offer offer = listing.offer();
        assertEquals(Optional.empty(), rule.refusal(provider.id(), offer), offer.name());
        assertTrue(known(Vocabulary.AGE_GROUP, offer.ageGroups()), offer.name());
        assertTrue(known(Vocabulary.NEED, offer.needs()), offer.name());
        assertTrue(known(Vocabulary.LANGUAGE, offer.languages()), offer.name());
        assertTrue(known(Vocabulary.ACCESS, offer.access()), offer.name());
      }
    }
  }

  private boolean known(String list, List<String> values) {
    return values.stream().allMatch(value -> vocabulary.has(list, value));
  }

  @Test
  void howFarTheSampleIsCanBeSeen() {
    given()
        .get("/api/v1/sample")
        .then()
        .statusCode(200)
        .body("state", equalTo("ready"))
        .body("done", equalTo(60))
        .body("total", equalTo(60));
  }

  @Test
  void providersAreShownWithWhatSpeaksForThem() {
    SampleProvider alderLane = SampleCatalogue.of(1, DATE).getFirst();
    given()
        .get("/api/v1/providers/" + alderLane.id())
        .then()
        .statusCode(200)
        .body("name", equalTo("Alder Lane Homecare"))
        .body("cqc.rating", equalTo("Good (sample)"))
        .body("locations.size()", equalTo(1));
    assertTrue(
        given()
            .get("/api/v1/listings/" + alderLane.listings().getFirst().id())
            .then()
            .extract()
            .<String>path("provider.cqc.id")
            .startsWith("SAMPLE-L"));
  }

  /** Leaves out what other tests have imported, which has no price. */
  private static ValidatableResponse priced(String question) {
    return search("q", question, "max_price_pence", 100_000_000).statusCode(200);
  }
}
