package org.supportmarket.catalogue.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.demand.PastUnmetDemand.Past;
import org.supportmarket.catalogue.listing.ListingKind;
import org.supportmarket.catalogue.sample.SampleProvider.SampleListing;

class SampleCatalogueTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 1);
  private final List<SampleProvider> providers = SampleCatalogue.of(1, DATE);
  private final List<SampleListing> listings =
      providers.stream().flatMap(provider -> provider.listings().stream()).toList();

  @Test
  void theSameSeedAndDateMakeTheSameCatalogueAndAnotherSeedAnother() {
    assertEquals(providers, SampleCatalogue.of(1, DATE));
    assertNotEquals(providers, SampleCatalogue.of(2, DATE));
  }

  @Test
  void sixtyProvidersAThirdOfThemMicroOffer250Listings() {
    assertEquals(60, providers.size());
    assertEquals(20, providers.stream().filter(p -> p.details().micro()).count());
    assertEquals(250, listings.size());
    assertEquals(250, listings.stream().map(SampleListing::id).distinct().count());
    assertEquals(60, providers.stream().map(p -> p.details().name()).distinct().count());
  }

  @Test
  void everyCategoryHasSeveralListingsAndEveryDistrictProviders() {
    Map<String, Long> byCategory =
        listings.stream()
            .collect(Collectors.groupingBy(one -> one.offer().category(), Collectors.counting()));
    assertEquals(16, byCategory.size());
    byCategory.forEach((category, count) -> assertTrue(count >= 5, category));
    assertEquals(7, providers.stream().map(p -> p.details().district()).distinct().count());
  }

  @Test
  void everybodySitsInsideTheirDistrict() {
    Map<String, District> districts = SampleFiles.read().districts();
    for (SampleProvider provider : providers) {
      District district = districts.get(provider.details().district());
      assertEquals(district.council(), provider.details().council());
      for (SampleListing listing : provider.listings()) {
        assertTrue(
            district.contains(
                listing.availability().latitude(), listing.availability().longitude()),
            provider.details().name());
      }
    }
  }

  @Test
  void theProvidersOfTheSampleLoginsAreWellStocked() {
    for (int number = 1; number <= 2; number++) {
      SampleProvider provider = providers.get(number - 1);
      assertEquals(
          UUID.nameUUIDFromBytes(("provider:" + number).getBytes(StandardCharsets.UTF_8)),
          provider.id());
      long inReach =
          provider.listings().stream()
              .filter(one -> one.offer().orderable())
              .filter(
                  one -> one.offer().pricePence() >= 1_000 && one.offer().pricePence() <= 15_000)
              .count();
      assertTrue(inReach >= 8, provider.details().name() + ": " + inReach);
    }
  }

  @Test
  void inEveryDistrictSomethingIsLookedForInVainOftenAndSomethingHardlyEver() {
    LocalDate date = LocalDate.of(2026, 11, 1);
    List<String> districts = List.of("Here", "There");
    List<Past> all = SampleSearches.of(1, date, districts);
    assertEquals(all, SampleSearches.of(1, date, districts));
    for (String district : districts) {
      Map<String, Long> summer =
          all.stream()
              .filter(one -> one.district().equals(district))
              .filter(one -> one.day().getYear() == 2026)
              .filter(one -> one.day().getMonthValue() >= 7 && one.day().getMonthValue() <= 9)
              .collect(
                  Collectors.groupingBy(Past::category, Collectors.summingLong(Past::searches)));
      assertTrue(summer.values().stream().anyMatch(searches -> searches > 20), summer.toString());
      assertTrue(summer.values().stream().anyMatch(searches -> searches < 8), summer.toString());
    }
    assertTrue(all.stream().allMatch(one -> one.day().isBefore(date)));
    assertTrue(
        all.containsAll(
            SampleSearches.of(1, date.minusDays(3), districts).stream()
                .filter(one -> !one.day().isBefore(date.minusDays(730)))
                .toList()));
  }

  @Test
  void nothingPretendsToBeReal() {
    for (SampleProvider provider : providers) {
      assertTrue(provider.details().phone().startsWith("01632 960"));
      assertTrue(provider.details().website().endsWith(".example"));
      if (provider.place() != null) {
        assertTrue(provider.place().cqcLocationId().startsWith("SAMPLE-"));
        assertTrue(
            provider.place().cqcRating().endsWith("(sample)")
                || provider.place().cqcRating().equals("No published rating"));
      }
    }
  }

  @Test
  void onlyRegulatedProvidersGiveCareThatHasToBeRegistered() {
    Set<String> registered = Set.of("personal-care", "homecare", "residential-care");
    for (SampleProvider provider : providers) {
      for (SampleListing listing : provider.listings()) {
        boolean care = registered.contains(listing.offer().category());
        assertTrue(!care || provider.place() != null, provider.details().name());
        assertEquals(care, care && listing.availability().locationId() != null);
      }
    }
  }

  @Test
  void everyKindOfListingAndEveryDetailOccurs() {
    for (ListingKind kind : ListingKind.values()) {
      assertTrue(listings.stream().anyMatch(one -> one.offer().kind() == kind), kind.word());
    }
    assertTrue(listings.stream().anyMatch(one -> one.offer().cancellation().size() == 3));
    assertTrue(listings.stream().anyMatch(one -> one.offer().makeUp() != null));
    assertTrue(listings.stream().anyMatch(one -> one.offer().minimumQuantity() != null));
    assertTrue(listings.stream().anyMatch(one -> one.offer().priceUntil() != null));
    assertTrue(listings.stream().anyMatch(one -> one.offer().introductionOnly()));
    assertTrue(listings.stream().anyMatch(one -> one.offer().worksDirectlyForPerson()));
    assertTrue(listings.stream().anyMatch(one -> one.offer().workerGenderChoice()));
    assertTrue(listings.stream().anyMatch(one -> one.availability().coverageRadiusKm() != null));
    assertTrue(listings.stream().allMatch(one -> !one.availability().times().isEmpty()));
    assertTrue(listings.stream().allMatch(one -> !one.offer().languages().isEmpty()));
  }

  @Test
  void theWordsFitOnTheirPages() {
    for (SampleListing listing : listings) {
      assertTrue(listing.offer().name().length() <= 60, listing.offer().name());
      assertTrue(listing.offer().summary().length() <= 110, listing.offer().summary());
      assertTrue(listing.offer().description().length() >= 120, listing.offer().description());
      assertFalse(listing.offer().description().contains("service user"));
    }
  }
}
