package org.supportmarket.catalogue.provider;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.catalogue.accreditation.AccreditationStatus;
import org.supportmarket.catalogue.accreditation.AccreditationView;
import org.supportmarket.catalogue.rating.RatingView;

/** A provider's page. */
@Schema(name = "Provider")
record ProviderView(
    UUID id,
    @Schema(examples = "Alder Lane Homecare") String name,
    @Schema(description = "One to five people, independent of any larger organisation")
        boolean micro,
    String about,
    String phone,
    String email,
    String website,
    String council,
    String district,
    @Schema(description = "Null if they give no care that has to be registered") CqcView cqc,
    List<Place> locations,
    List<AccreditationView> accreditations,
    RatingView rating,
    JoinsAs joinsAs,
    @Schema(description = "A personal assistant's statement: under the person's own control")
        boolean worksDirectlyForPerson,
    @Schema(description = "Registered with the Care Quality Commission today") boolean regulated,
    @Schema(description = "Introduces people and does not manage their work")
        boolean introductionAgency,
    ProviderStatus status,
    @Schema(description = "Why no new orders are taken, or null") String suspendedReason) {
  private static final String REGISTERED = "cqc-registered";

  /** A place of the provider. */
  @Schema(name = "Place")
  record Place(
      UUID id, String name, String address, String postcode, String district, CqcView cqc) {

    static Place of(Location location, Map<UUID, List<RatedView>> history) {
      LocationDetails place = location.details();
      return new Place(
          location.id(),
          place.name(),
          place.address(),
          place.postcode(),
          place.district(),
          cqcOf(location, history));
    }
  }

  static ProviderView of(
      Provider provider,
      List<Location> locations,
      Map<UUID, List<RatedView>> history,
      List<AccreditationView> accreditations,
      RatingView rating,
      boolean introduces) {
    ProviderDetails who = provider.details();
    return new ProviderView(
        provider.id(),
        who.name(),
        who.micro(),
        who.about(),
        who.phone(),
        who.email(),
        who.website(),
        who.council(),
        who.district(),
        cqcOf(who, locations, history),
        locations.stream().map(place -> Place.of(place, history)).toList(),
        accreditations,
        rating,
        provider.joinsAs(),
        provider.worksDirectlyForPerson(),
        accreditations.stream().anyMatch(ProviderView::isRegistration),
        introduces,
        provider.status(),
        provider.status() == ProviderStatus.SUSPENDED ? provider.statusReason() : null);
  }

  private static boolean isRegistration(AccreditationView one) {
    return one.kind().equals(REGISTERED) && one.status() == AccreditationStatus.VERIFIED;
  }

  /** CQC rates places: only a provider with a single one can be said to have its rating. */
  private static CqcView cqcOf(
      ProviderDetails who, List<Location> locations, Map<UUID, List<RatedView>> history) {
    if (locations.size() == 1) {
      return cqcOf(locations.getFirst(), history);
    }
    return who.cqcProviderId() == null
        ? null
        : new CqcView(who.cqcProviderId(), null, null, null, null, null);
  }

  private static CqcView cqcOf(Location location, Map<UUID, List<RatedView>> history) {
    CqcView now = CqcView.of(location.details());
    return now == null ? null : now.with(history.getOrDefault(location.id(), List.of()));
  }
}
