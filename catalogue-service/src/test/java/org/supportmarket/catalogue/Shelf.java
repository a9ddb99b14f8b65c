package org.supportmarket.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.catalogue.listing.Availability;
import org.supportmarket.catalogue.listing.ListingKind;
import org.supportmarket.catalogue.listing.Offer;
import org.supportmarket.catalogue.listing.PriceUnit;
import org.supportmarket.catalogue.listing.PublishListing;
import org.supportmarket.catalogue.provider.ProviderDetails;
import org.supportmarket.catalogue.provider.RegisterProvider;

/** Puts providers and listings on the shelf, through the commands everybody uses. */
@ApplicationScoped
public class Shelf {
  private final RegisterProvider registerProvider;
  private final PublishListing publishListing;

  Shelf(RegisterProvider registerProvider, PublishListing publishListing) {
    this.registerProvider = registerProvider;
    this.publishListing = publishListing;
  }

  /** The provider that the login provider1 belongs to. */
  public UUID theProviderOfProvider1() {
    UUID id = UUID.nameUUIDFromBytes("provider:1".getBytes(StandardCharsets.UTF_8));
    registerProvider.register(id, called("Provider One"));
    return id;
  }

  public UUID aProviderCalled(String name) {
    UUID id = UUID.randomUUID();
    registerProvider.register(id, called(name));
    return id;
  }

  public void rename(UUID provider, String name) {
    registerProvider.register(provider, called(name));
  }

  public UUID aListing(UUID provider, String name, long pricePence) {
    return aListing(provider, name, "domestic-help", pricePence);
  }

  public UUID aListingAt(UUID provider, String name, double latitude, double longitude) {
    UUID id = UUID.randomUUID();
    publishListing.publish(
        id,
        provider,
        anOffer(name, "domestic-help", 1_000),
        new Availability(null, null, null, latitude, longitude, null, null));
    return id;
  }

  public UUID aListingThatComes(
      UUID provider, String name, double latitude, double longitude, int radiusKm) {
    UUID id = UUID.randomUUID();
    publishListing.publish(
        id,
        provider,
        anOffer(name, "domestic-help", 1_000),
        new Availability(null, null, null, latitude, longitude, null, null)
            .over(List.of(), radiusKm, List.of()));
    return id;
  }

  /** In a district of a council, and given in another too, with spaces confirmed on that day. */
  public void aListingIn(
      UUID id,
      UUID provider,
      String council,
      String district,
      String alsoIn,
      int spaces,
      LocalDate on) {
    publishListing.publish(
        id,
        provider,
        anOffer("Some help", "domestic-help", 1_000),
        new Availability(null, council, district, null, null, spaces, on)
            .over(List.of(alsoIn), null, List.of()));
  }

  public UUID aListing(UUID provider, String name, String category, long pricePence) {
    UUID id = UUID.randomUUID();
    publishListing.publish(id, provider, anOffer(name, category, pricePence), Availability.UNKNOWN);
    return id;
  }

  /** Found and compared, but with no price and not to be bought here. */
  public UUID aListingWithoutAPrice(UUID provider, String name) {
    UUID id = UUID.randomUUID();
    publishListing.publish(
        id,
        provider,
        new Offer(
            ListingKind.SERVICE,
            "homecare",
            name,
            name,
            name,
            null,
            null,
            false,
            List.of(),
            List.of(),
            null),
        Availability.UNKNOWN);
    return id;
  }

  @Transactional
  public void listAgain(UUID id, UUID provider, String name, long pricePence, int spaces) {
    publishListing.publish(
        id,
        provider,
        anOffer(name, "domestic-help", pricePence),
        new Availability(null, null, null, null, null, spaces, null));
  }

  /** The same offer again, with so many spaces confirmed on that day. */
  public void spacesConfirmed(
      UUID id, UUID provider, String name, int spaces, LocalDate confirmedOn) {
    publishListing.publish(
        id,
        provider,
        anOffer(name, "domestic-help", 1_000),
        new Availability(null, null, null, null, null, spaces, confirmedOn));
  }

  private static Offer anOffer(String name, String category, long pricePence) {
    return new Offer(
        ListingKind.SERVICE,
        category,
        name,
        "A summary",
        "A description",
        pricePence,
        PriceUnit.HOUR,
        pricePence > 0,
        List.of("This"),
        List.of("That"),
        2);
  }

  private static ProviderDetails called(String name) {
    return new ProviderDetails(
        name, false, false, "About " + name, "01632 960999", null, null, null, null, null);
  }
}
