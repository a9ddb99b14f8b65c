package org.supportmarket.catalogue.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
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

  TakeLocation(
      TakeProvider takeProvider,
      LocationRepository locations,
      RegisterLocation registerLocation,
      RecordAccreditation recordAccreditation,
      PublishListing publishListing,
      WithdrawListing withdrawListing) {
    this.takeProvider = takeProvider;
    this.locations = locations;
    this.registerLocation = registerLocation;
    this.recordAccreditation = recordAccreditation;
    this.publishListing = publishListing;
    this.withdrawListing = withdrawListing;
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
    boolean different = provider.different();
    different |= registerLocation.register(id, provider.id(), place(location, known));
    different |= registration(location, provider.id());
    different |= listings(location, id, provider, typesBySpelling);
    return different ? Outcome.CHANGED : Outcome.UNCHANGED;
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
    List<Location> open = locations.openOnesOf(providerId);
    LocalDate validTo = open.isEmpty() ? location.deregisteredOn() : null;
    return recordAccreditation.record(
        providerId,
        new AccreditationDetails(
            "cqc-registered",
            "Registered with the Care Quality Commission",
            location.providerId(),
            "Care Quality Commission",
            validTo,
            AccreditationStatus.VERIFIED));
  }

  private boolean listings(
      CqcLocation location,
      UUID locationId,
      TakeProvider.Taken provider,
      Map<String, ServiceType> typesBySpelling) {
    Map<String, ServiceType> offered = ServiceTypes.among(location.services(), typesBySpelling);
    boolean different = false;
    Set<UUID> gone = allListingIds(location, typesBySpelling.values());
    if (location.deregisteredOn() == null) {
      for (ServiceType type : offered.values()) {
        UUID id = CqcIds.listing(location.locationId(), type.type());
        gone.remove(id);
        different |=
            publishListing.publish(
                id,
                provider.id(),
                CqcOffer.of(location, type, provider.name()),
                availability(location, locationId));
      }
    }
    return different | withdrawListing.withdrawAny(gone);
  }

  private static Set<UUID> allListingIds(CqcLocation location, Collection<ServiceType> types) {
    Set<UUID> ids = new HashSet<>();
    types.forEach(type -> ids.add(CqcIds.listing(location.locationId(), type.type())));
    return ids;
  }

  private Availability availability(CqcLocation location, UUID locationId) {
    LocationDetails place = locations.findById(locationId).details();
    boolean dormant = location.dormantSince() != null;
    return new Availability(
        locationId,
        null,
        place.district(),
        place.latitude(),
        place.longitude(),
        dormant ? 0 : null,
        location.dormantSince());
  }
}
