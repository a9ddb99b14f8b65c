package org.supportmarket.catalogue.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.catalogue.listing.Availability;
import org.supportmarket.catalogue.listing.ListingKind;
import org.supportmarket.catalogue.listing.Offer;
import org.supportmarket.catalogue.listing.OfferPeople;
import org.supportmarket.catalogue.listing.OfferTerms;
import org.supportmarket.catalogue.listing.OpenTime;
import org.supportmarket.catalogue.listing.PriceUnit;
import org.supportmarket.catalogue.listing.PublishListing;
import org.supportmarket.catalogue.listing.WithdrawListing;
import org.supportmarket.catalogue.provider.LocationDetails;
import org.supportmarket.catalogue.provider.ProviderDetails;
import org.supportmarket.catalogue.provider.RegisterLocation;
import org.supportmarket.catalogue.provider.RegisterProvider;

/** Puts listings that say everything, and listings that say nothing, on the shelf. */
@ApplicationScoped
public class OpenReferralShelf {
  private final RegisterProvider registerProvider;
  private final RegisterLocation registerLocation;
  private final PublishListing publishListing;
  private final WithdrawListing withdrawListing;

  OpenReferralShelf(
      RegisterProvider registerProvider,
      RegisterLocation registerLocation,
      PublishListing publishListing,
      WithdrawListing withdrawListing) {
    this.registerProvider = registerProvider;
    this.registerLocation = registerLocation;
    this.publishListing = publishListing;
    this.withdrawListing = withdrawListing;
  }

  public UUID aProvider(String name) {
    UUID id = UUID.randomUUID();
    registerProvider.register(id, called(name, id));
    return id;
  }

  public void rename(UUID provider, String name) {
    registerProvider.register(provider, called(name, provider));
  }

  private static ProviderDetails called(String name, UUID id) {
    return new ProviderDetails(
        name,
        false,
        true,
        "About " + name,
        "01632 960111",
        "hello@example.org",
        "https://example.org",
        null,
        "Dunmere",
        "T-" + id.toString().substring(0, 8));
  }

  /** A social club with all a listing can say, on Tuesdays and Fridays, at a rated place. */
  @Transactional
  public UUID aClubThatSaysEverything(UUID provider, String name) {
    UUID place = UUID.randomUUID();
    registerLocation.register(
        place,
        provider,
        new LocationDetails(
            "Mill House",
            "1 Mill Lane, Dunmere",
            "HX1 1AA",
            null,
            "Dunmere",
            53.7211,
            -1.8612,
            "01632 960222",
            null,
            "L-" + place.toString().substring(0, 8),
            "Good",
            LocalDate.of(2025, 3, 1),
            null,
            null,
            null));
    UUID id = UUID.randomUUID();
    publishListing.publish(
        id,
        provider,
        new Offer(
                ListingKind.ACTIVITY,
                "day-opportunities",
                name,
                "Company twice a week.",
                "Company, lunch and skittles twice a week.",
                1_250L,
                PriceUnit.SESSION,
                true,
                List.of("Lunch"),
                List.of("Transport"),
                2)
            .on(
                new OfferTerms(
                    2, null, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31), List.of(), null))
            .to(
                new OfferPeople(
                    List.of("adults"),
                    List.of("dementia", "carers"),
                    List.of("en", "bsl"),
                    List.of("step-free", "hearing-loop"),
                    true,
                    false,
                    false)),
        new Availability(place, null, "Dunmere", 53.7211, -1.8612, 0, LocalDate.of(2026, 11, 1))
            .over(
                List.of("Dunmere", "Castlebrook"),
                15,
                List.of(
                    new OpenTime("tue", "10:00", "15:00"),
                    new OpenTime("fri", "10:00", "15:00"),
                    new OpenTime("sat", "18:00", "21:30"))));
    return id;
  }

  /** A free walk of which nothing else is known. */
  @Transactional
  public UUID aWalkThatSaysNothing(UUID provider, String name) {
    UUID id = UUID.randomUUID();
    publishListing.publish(
        id,
        provider,
        new Offer(
            ListingKind.UNIVERSAL,
            "community",
            name,
            "A walk.",
            "",
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
  public void withdraw(UUID listing) {
    withdrawListing.withdrawAny(List.of(listing));
  }
}
