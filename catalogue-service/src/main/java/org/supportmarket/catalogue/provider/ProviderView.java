package org.supportmarket.catalogue.provider;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    RatingView rating) {

  /** A place of the provider. */
  @Schema(name = "Place")
  record Place(
      UUID id, String name, String address, String postcode, String district, CqcView cqc) {

    static Place of(Location location) {
      LocationDetails place = location.details();
      return new Place(
          location.id(),
          place.name(),
          place.address(),
          place.postcode(),
          place.district(),
          CqcView.of(place));
    }
  }

  static ProviderView of(
      Provider provider,
      List<Location> locations,
      List<AccreditationView> accreditations,
      RatingView rating) {
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
        cqcOf(who, locations),
        locations.stream().map(Place::of).toList(),
        accreditations,
        rating);
  }

  /** CQC rates places: only a provider with a single one can be said to have its rating. */
  private static CqcView cqcOf(ProviderDetails who, List<Location> locations) {
    if (locations.size() == 1) {
      return CqcView.of(locations.getFirst().details());
    }
    return who.cqcProviderId() == null
        ? null
        : new CqcView(who.cqcProviderId(), null, null, null, null);
  }
}
