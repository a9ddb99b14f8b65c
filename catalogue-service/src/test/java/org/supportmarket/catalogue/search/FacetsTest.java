package org.supportmarket.catalogue.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.catalogue.Searches.names;
import static org.supportmarket.catalogue.Searches.search;
import static org.supportmarket.catalogue.Searches.soonFound;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.Shelf;
import org.supportmarket.catalogue.accreditation.AccreditationDetails;
import org.supportmarket.catalogue.accreditation.AccreditationStatus;
import org.supportmarket.catalogue.accreditation.RecordAccreditation;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("catalogue")
class FacetsTest {
  @Inject Shelf shelf;
  @Inject RecordAccreditation recordAccreditation;
  @Inject Clock clock;

  /** A word of this test alone, so that other tests' listings stay out. */
  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

  private UUID provider;

  @BeforeEach
  void threeListingsOfOneProvider() {
    provider = shelf.aProviderCalled("Facet provider");
    holds("first-aid", "Trained in first aid", LocalDate.now(clock));
    holds("safe-trader", "Safe Trader", LocalDate.now(clock).minusDays(1));
    shelf.aListing(provider, "Cheap " + word, "domestic-help", 900);
    shelf.aListing(provider, "Dear " + word, "domestic-help", 9_000);
    shelf.aListing(provider, "Lunch " + word, "meals", 700);
    shelf.aListingWithoutAPrice(provider, "Unpriced " + word);
    soonFound(word, 4);
  }

  @Test
  void theCategoryFacetShowsTheOtherCategoriesToo() {
    search("q", word, "category", "meals")
        .statusCode(200)
        .body("total_items", equalTo(1))
        .body("facets.category.value", contains("domestic-help", "homecare", "meals"))
        .body("facets.category.name", hasItem("Meals and shopping"))
        .body("facets.category.count", contains(2, 1, 1))
        .body("facets.micro.count", contains(1));
  }

  @Test
  void whoDoesNotNarrowGetsTheSameWithoutCounts() {
    search("q", word, "facets", "none")
        .statusCode(200)
        .body("total_items", equalTo(4))
        .body("size", equalTo(4))
        .body("facets", nullValue());
  }

  @Test
  void severalCategoriesMeanAnyOfThem() {
    assertEquals(3, names("q", word, "category", List.of("meals", "domestic-help")).size());
  }

  @Test
  void priceBandsCountWhatCostsAtMostThat() {
    search("q", word, "max_price_pence", 1_000)
        .body("total_items", equalTo(2))
        .body("facets.price_band.value", contains("1000", "2000", "5000", "10000", "50000"))
        .body("facets.price_band.count", contains(2, 2, 2, 3, 3))
        .body("facets.category.count", contains(1, 1));
  }

  @Test
  void anAccreditationCountsUntilItsLastDayAndNotAfter() {
    search("q", word)
        .body("facets.accreditation.value", contains("first-aid"))
        .body("facets.accreditation.name", contains("Trained in first aid"))
        .body("facets.accreditation.count", contains(4))
        .body("contents[0].accreditations.kind", contains("first-aid"))
        .body("contents[0].accreditations.kind", not(hasItem("safe-trader")));
    assertEquals(4, names("q", word, "accreditation", "first-aid").size());
    assertEquals(0, names("q", word, "accreditation", "safe-trader").size());
  }

  @Test
  void listingsWithoutAPriceComeLastWhicheverWayPricesAreSorted() {
    assertEquals(
        List.of("Lunch " + word, "Cheap " + word, "Dear " + word, "Unpriced " + word),
        names("q", word, "sort", "price"));
    assertEquals(
        List.of("Dear " + word, "Cheap " + word, "Lunch " + word, "Unpriced " + word),
        names("q", word, "sort", "price_desc"));
    search("q", "Unpriced " + word)
        .body("contents[0].price", nullValue())
        .body("contents[0].orderable", equalTo(false));
  }

  @Test
  void pagesNeitherRepeatNorLoseAListing() {
    Set<String> seen = new HashSet<>();
    for (int page = 1; page <= 4; page++) {
      seen.addAll(names("q", word, "sort", "rating", "per_page", 1, "page", page));
    }
    assertEquals(4, seen.size());
    search("q", word, "per_page", 3, "page", 2)
        .body("total_items", equalTo(4))
        .body("total_pages", equalTo(2))
        .body("page_number", equalTo(2))
        .body("size", equalTo(1));
  }

  @Test
  void aProviderCanBeSearchedAlone() {
    UUID other = shelf.aProviderCalled("Other provider");
    shelf.aListing(other, "Elsewhere " + word, 100);
    soonFound(word, 5);
    assertEquals(List.of("Elsewhere " + word), names("q", word, "provider_id", other));
  }

  private void holds(String kind, String name, LocalDate validTo) {
    recordAccreditation.record(
        provider,
        new AccreditationDetails(kind, name, "1", "Issuer", validTo, AccreditationStatus.VERIFIED));
  }
}
