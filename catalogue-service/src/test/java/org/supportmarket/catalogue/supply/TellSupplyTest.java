package org.supportmarket.catalogue.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.Shelf;
import org.supportmarket.catalogue.listing.WithdrawListing;
import org.supportmarket.catalogue.place.Place;
import org.supportmarket.catalogue.place.PlaceKind;
import org.supportmarket.catalogue.place.RegisterPlaces;
import org.supportmarket.testkit.Contracts;
import org.supportmarket.testkit.Told;
import org.supportmarket.testkit.WithStack;

/** Who offers what where, as other services are told of it. */
@QuarkusTest
@WithStack("catalogue")
class TellSupplyTest {
  private static final String COUNCIL = "E10900077";

  @Inject Shelf shelf;
  @Inject RegisterPlaces registerPlaces;
  @Inject WithdrawListing withdrawListing;
  @Inject FollowSupply followSupply;
  @Inject Clock clock;

  private final String near = "Qnear " + UUID.randomUUID();
  private final String far = "Qfar " + UUID.randomUUID();
  private UUID provider;

  @BeforeEach
  void twoDistrictsOfTheNorth() {
    registerPlaces.register(
        List.of(
            new Place(PlaceKind.DISTRICT, near, null, 58.10, -4.10),
            new Place(PlaceKind.DISTRICT, far, null, 58.80, -4.10)));
    provider = shelf.aProviderCalled("Northern help");
  }

  @Test
  void aProviderIsToldOfInEveryDistrictThatItNamesOrReaches() {
    shelf.aListingThatComes(provider, "Comes by car", 58.12, -4.10, 10);
    followSupply.tellAll();
    assertEquals(List.of(near + " domestic-help null null"), rows(told(1)));
    shelf.aListingIn(
        UUID.randomUUID(), provider, COUNCIL, far, near, 4, LocalDate.now(clock).minusDays(2));
    followSupply.tellAll();
    assertEquals(
        List.of(far + " domestic-help \"" + COUNCIL + "\" 4", near + " domestic-help null 4"),
        rows(told(2)));
    Contracts.assertKept("supply-changed", told(2));
  }

  @Test
  void whatDoesNotChangeIsToldOnce() {
    shelf.aListingIn(UUID.randomUUID(), provider, COUNCIL, far, near, 1, LocalDate.now(clock));
    followSupply.tellAll();
    followSupply.tellAll();
    told(1);
  }

  @Test
  void spacesThatNobodyConfirmedLatelyAreUnknown() {
    UUID listing = UUID.randomUUID();
    shelf.aListingIn(listing, provider, COUNCIL, far, near, 3, LocalDate.now(clock).minusDays(31));
    followSupply.tellAll();
    assertTrue(rows(told(1)).getFirst().endsWith(" null"));
    shelf.aListingIn(listing, provider, COUNCIL, far, near, 3, LocalDate.now(clock).minusDays(30));
    followSupply.tellAll();
    assertTrue(rows(told(2)).getFirst().endsWith(" 3"));
  }

  @Test
  void whoeverOffersNothingAnyMoreIsToldOfWithNothing() {
    UUID listing = shelf.aListingThatComes(provider, "Comes by car", 58.12, -4.10, 10);
    followSupply.tellAll();
    withdrawListing.withdrawAny(List.of(listing));
    followSupply.tellAll();
    assertEquals(List.of(), rows(told(2)));
    followSupply.tellAll();
    told(2);
  }

  /** The last event about the provider, of which there are so many. */
  private JsonNode told(int many) {
    List<JsonNode> all = Told.about("catalogue", "supply-changed", provider.toString());
    assertEquals(many, all.size());
    return all.getLast();
  }

  /** What is told of our two districts. */
  private List<String> rows(JsonNode event) {
    return event
        .path("data")
        .path("supply")
        .valueStream()
        .filter(one -> List.of(near, far).contains(one.path("district").asText()))
        .map(
            one ->
                one.path("district").asText()
                    + " "
                    + one.path("category").asText()
                    + " "
                    + one.path("council")
                    + " "
                    + one.path("spaces"))
        .toList();
  }
}
