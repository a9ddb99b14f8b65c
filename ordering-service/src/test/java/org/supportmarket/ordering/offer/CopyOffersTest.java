package org.supportmarket.ordering.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.kernel.feed.FeedConsumer;
import org.supportmarket.kernel.feed.FeedEvent;
import org.supportmarket.testkit.Contracts;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ordering")
class CopyOffersTest {
  @Inject CatalogueFixture catalogue;
  @Inject OfferCatalogue offers;
  @Inject ProviderNames providerNames;
  @Inject CopyOffers copyOffers;
  @Inject FeedConsumer consumer;

  private final UUID listing = UUID.randomUUID();
  private final UUID provider = UUID.randomUUID();

  @Test
  void aChangeSeenTwiceChangesNothing() {
    ListingChanged change = aListing(7, 2_500);
    catalogue.tell(change);
    catalogue.tell(change);
    assertEquals(2_500, theOffer().pricePence());
    assertEquals(List.of(new CancellationTier(48, 50)), theOffer().terms().cancellation());
  }

  @Test
  void anOlderRevisionThatArrivesLaterIsIgnored() {
    catalogue.tell(aListing(8, 2_700));
    catalogue.tell(aListing(7, 2_500));
    assertEquals(2_700, theOffer().pricePence());
  }

  @Test
  void ofSeveralRevisionsInOnePageTheLatestStays() {
    catalogue.tell(aListing(7, 2_500), aListing(9, 2_900), aListing(8, 2_700));
    assertEquals(2_900, theOffer().pricePence());
  }

  @Test
  void aWithdrawnListingIsKeptAsWithdrawn() {
    catalogue.tell(aListing(7, 2_500));
    catalogue.tell(with(aListing(8, 2_500), "withdrawn"));
    assertEquals("withdrawn", theOffer().status());
    catalogue.tell(aListing(7, 2_500));
    assertEquals("withdrawn", theOffer().status());
  }

  @Test
  void aListingWithoutAPriceIsKeptWithoutOne() {
    catalogue.tell(aListing(7, null));
    assertEquals(null, theOffer().pricePence());
  }

  @Test
  void aListingNobodyToldOfIsMissing() {
    assertEquals(List.of(), offers.find(List.of(listing)));
  }

  @Test
  void theProviderIsCalledWhatTheCatalogueLastSaid() {
    catalogue.tell(aListing(7, 2_500));
    assertEquals(
        Map.of(provider, "Bright Homes"), providerNames.of(List.of(provider, UUID.randomUUID())));
  }

  @Test
  void offersAreConfirmedByReadingTheFeedToItsEndAndNotByFailingTo() {
    Instant before = Instant.now();
    catalogue.tell(aListing(7, 2_500));
    Instant confirmed = offers.confirmedAt().orElseThrow();
    assertFalse(confirmed.isBefore(before));
    assertThrows(IllegalStateException.class, catalogue::beAway);
    assertEquals(confirmed, offers.confirmedAt().orElseThrow());
  }

  @Test
  void anEventThatCannotBeReadStopsTheCopyBeforeIt() {
    catalogue.tell(aListing(7, 2_500));
    Cursor before = consumer.position(OfferFeed.CONSUMER);
    assertThrows(IllegalStateException.class, catalogue::tellWhatCannotBeRead);
    assertEquals(before, consumer.position(OfferFeed.CONSUMER));
  }

  @Test
  void afterTheCatalogueWasRestoredAnOfferIsUnknownUntilItIsToldOfAgain() {
    UUID forgotten = UUID.randomUUID();
    catalogue.publish(forgotten, provider, "leisure", "item", 900);
    catalogue.tell(aListing(9, 2_900));
    // The restored catalogue is at an earlier revision of the one, and never had the other.
    catalogue.restore();
    catalogue.tell(aListing(8, 2_700));
    assertEquals(2_700, theOffer().pricePence());
    assertEquals(List.of(), offers.find(List.of(forgotten)));
    assertTrue(offers.confirmedAt().isPresent());
  }

  @Test
  void theCataloguesContractCanBeTakenIn() {
    FeedEvent event =
        new FeedEvent(
            UUID.randomUUID(),
            Contracts.event("listing-changed").path("type").asText(),
            listing.toString(),
            Instant.now(),
            Contracts.data("listing-changed"),
            Cursor.START);
    copyOffers.apply(List.of(event));
    UUID told = UUID.fromString(Contracts.data("listing-changed").path("listing_id").asText());
    Offer offer = offers.find(List.of(told)).getFirst();
    assertEquals(Contracts.data("listing-changed").path("name").asText(), offer.name());
    assertEquals(2, offer.limits().minimumQuantity());
    assertEquals(LocalDate.of(2027, 3, 31), offer.limits().priceUntil());
  }

  @Test
  void aListingThatHasNoUnitBecauseItHasNoPriceCanBeTakenIn() {
    FeedEvent event =
        new FeedEvent(
            UUID.randomUUID(),
            Contracts.event("listing-changed-unpriced").path("type").asText(),
            listing.toString(),
            Instant.now(),
            Contracts.data("listing-changed-unpriced"),
            Cursor.START);
    copyOffers.apply(List.of(event));
    UUID told =
        UUID.fromString(Contracts.data("listing-changed-unpriced").path("listing_id").asText());
    assertEquals(1, offers.find(List.of(told)).size());
  }

  private Offer theOffer() {
    return offers.find(List.of(listing)).getFirst();
  }

  private ListingChanged aListing(long revision, Integer pence) {
    return new ListingChanged(
        listing,
        (int) revision,
        revision,
        "published",
        provider,
        "Bright Homes",
        false,
        null,
        "Two hours of cleaning",
        "domestic-help",
        pence == null ? null : (long) pence,
        "visit",
        true,
        2,
        null,
        null,
        null,
        null,
        List.of(new CancellationTier(48, 50)),
        null,
        "service");
  }

  private static ListingChanged with(ListingChanged change, String status) {
    return new ListingChanged(
        change.listingId(),
        change.version(),
        change.indexRevision(),
        status,
        change.providerId(),
        change.providerName(),
        change.providerMicro(),
        change.providerVerified(),
        change.name(),
        change.category(),
        change.pricePence(),
        change.unit(),
        false,
        change.minimumQuantity(),
        change.minimumMinutes(),
        change.priceFrom(),
        change.priceUntil(),
        change.suspendedReason(),
        change.cancellation(),
        change.makeUp(),
        change.kind());
  }
}
