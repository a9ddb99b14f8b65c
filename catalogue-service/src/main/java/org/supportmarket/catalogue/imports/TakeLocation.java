package org.supportmarket.catalogue.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.catalogue.accreditation.AccreditationDetails;
import org.supportmarket.catalogue.accreditation.AccreditationStatus;
import org.supportmarket.catalogue.accreditation.RecordAccreditation;
import org.supportmarket.catalogue.listing.Availability;
import org.supportmarket.catalogue.listing.PublishListing;
import org.supportmarket.catalogue.listing.WithdrawListing;
import org.supportmarket.catalogue.provider.Location;
import org.supportmarket.catalogue.provider.LocationDetails;
import org.supportmarket.catalogue.provider.LocationRepository;
import org.supportmarket.catalogue.provider.RatedView;
import org.supportmarket.catalogue.provider.RatingHistory;
import org.supportmarket.catalogue.provider.RegisterLocation;

/**
 * Takes one location: its provider, the place, the registration and a listing for each service type
 * that is social care. Runs in the batch's transaction.
 */
@ApplicationScoped
class TakeLocation {
  private final TakeProvider takeProvider;
  private final LocationRepository locations;
  private final RegisterLocation registerLocation;
  private final RecordAccreditation recordAccreditation;
  private final PublishListing publishListing;
  private final WithdrawListing withdrawListing;
  private final RatingHistory history;
  private final FollowRegister life;

  TakeLocation(
      TakeProvider takeProvider,
      LocationRepository locations,
      RegisterLocation registerLocation,
      RecordAccreditation recordAccreditation,
      PublishListing publishListing,
      WithdrawListing withdrawListing,
      RatingHistory history,
      FollowRegister life) {
    this.takeProvider = takeProvider;
    this.locations = locations;
    this.registerLocation = registerLocation;
    this.recordAccreditation = recordAccreditation;
    this.publishListing = publishListing;
    this.withdrawListing = withdrawListing;
    this.history = history;
    this.life = life;
  }

  /** What became of a location. */
  enum Outcome {
    CHANGED,
    UNCHANGED,
    /** It gives no care any more, and we never knew it, or have heard so already. */
    DEREGISTERED
  }

  Outcome take(CqcLocation location, Map<String, ServiceType> typesBySpelling) {
    UUID id = CqcIds.location(location.locationId());
    Location known = locations.findById(id);
    if (location.deregisteredOn() != null && known == null) {
      return Outcome.DEREGISTERED;
    }
    // The directory is printed now and then; the API knows a closure first.
    if (location.source() == ImportKind.CQC_DIRECTORY
        && known != null
        && known.details().deregisteredOn() != null) {
      return Outcome.DEREGISTERED;
    }
    TakeProvider.Taken provider = takeProvider.take(location);
    LocalDate dormantSince = dormantSince(location, known);
    boolean different = provider.different();
    different |= registerLocation.register(id, provider.id(), place(location, known), dormantSince);
    different |= history.record(id, past(location));
    different |= registration(location, provider.id());
    different |= listings(location, id, provider, typesBySpelling);
    different |= life.follow(location, id, provider.id(), dormantSince, typesBySpelling.values());
    return different ? Outcome.CHANGED : Outcome.UNCHANGED;
  }

  /** The directory does not say whether care is given. */
  private static LocalDate dormantSince(CqcLocation location, Location known) {
    boolean said = location.source() == ImportKind.CQC_API || known == null;
    return said ? location.dormantSince() : known.dormantSince();
  }

  private static List<RatedView> past(CqcLocation location) {
    return location.pastRatings().stream()
        .map(one -> new RatedView(one.words(), one.publishedOn()))
        .toList();
  }

  /** What this file does not say stays as the other has said it. */
  private static LocationDetails place(CqcLocation location, Location known) {
    LocationDetails before = known == null ? null : known.details();
    boolean placed = location.latitude() != null || before == null;
    boolean rated = location.rating() != null || before == null;
    return new LocationDetails(
        location.name(),
        location.address(),
        location.postcode(),
        null,
        location.authority(),
        placed ? location.latitude() : before.latitude(),
        placed ? location.longitude() : before.longitude(),
        location.phone(),
        location.website(),
        location.locationId(),
        rated ? location.rating() : before.cqcRating(),
        rated ? location.ratedOn() : before.cqcRatedOn(),
        location.reportedOn() != null || before == null
            ? location.reportedOn()
            : before.cqcReportedOn(),
        "https://www.cqc.org.uk/location/" + location.locationId(),
        location.deregisteredOn());
  }

  /** The provider counts as registered until its last place that we know of closed. */
  private boolean registration(CqcLocation location, UUID providerId) {
    AccreditationDetails registration =
        new AccreditationDetails(
            "cqc-registered",
            "Registered with the Care Quality Commission",
            location.providerId(),
            "Care Quality Commission",
            locations.closedOn(providerId),
            AccreditationStatus.VERIFIED);
    boolean different =
        recordAccreditation.record(providerId, registration, FollowRegister.HOW_VERIFIED);
    return different | life.followClaims(registration, providerId);
  }

  /** What a closed place offered stays as it was: it is suspended, for its page to say why. */
  private boolean listings(
      CqcLocation location,
      UUID locationId,
      TakeProvider.Taken provider,
      Map<String, ServiceType> typesBySpelling) {
    if (location.deregisteredOn() != null) {
      return false;
    }
    boolean different = false;
    Set<UUID> gone = CqcIds.listings(location.locationId(), typesBySpelling.values());
    for (ServiceType type : ServiceTypes.among(location.services(), typesBySpelling).values()) {
      UUID id = CqcIds.listing(location.locationId(), type.type());
      gone.remove(id);
      if (provider.speaksForItself() && publishListing.knows(id)) {
        continue;
      }
      different |=
          publishListing.publish(
              id,
              provider.id(),
              CqcOffer.of(location, type, provider.name()),
              availability(locationId));
    }
    return different | withdrawListing.withdrawAny(gone);
  }

  private Availability availability(UUID locationId) {
    LocationDetails place = locations.findById(locationId).details();
    return new Availability(
        locationId, null, place.district(), place.latitude(), place.longitude(), null, null);
  }
}
