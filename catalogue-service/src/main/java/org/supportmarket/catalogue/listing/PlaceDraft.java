package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.catalogue.place.Place;
import org.supportmarket.catalogue.place.PlaceNames;
import org.supportmarket.catalogue.place.Places;
import org.supportmarket.catalogue.provider.JoinsAs;
import org.supportmarket.catalogue.provider.Provider;
import org.supportmarket.catalogue.provider.ProviderRepository;

/**
 * Says where a draft is given: what it tells over what was known before, and where its provider is
 * if neither says. A postcode is a point, where we know only its first half the middle of that, a
 * district its middle. Everybody can read the point, so a personal assistant, who works from home,
 * has that of the first half only.
 */
@ApplicationScoped
class PlaceDraft {
  private final Places places;
  private final ProviderRepository providers;

  PlaceDraft(Places places, ProviderRepository providers) {
    this.places = places;
    this.providers = providers;
  }

  Availability of(UUID providerId, ListingDraft draft, Availability known) {
    String district = draft.district() == null ? known.district() : draft.district();
    boolean moved =
        known.latitude() == null
            || (district != null
                && (known.district() == null
                    || !PlaceNames.key(district).equals(PlaceNames.key(known.district()))));
    Provider provider = providers.findById(providerId);
    boolean fromHome = provider.joinsAs() == JoinsAs.PERSONAL_ASSISTANT;
    Optional<Place> point = point(draft.postcode(), fromHome, moved ? district : null);
    if (point.isEmpty() && moved && district == null) {
      point = point(provider.postcode(), fromHome, provider.details().district());
    }
    boolean stays = point.isEmpty() && !moved;
    return new Availability(
        known.locationId(),
        known.council(),
        district,
        stays ? known.latitude() : point.map(Place::latitude).orElse(null),
        stays ? known.longitude() : point.map(Place::longitude).orElse(null),
        known.spaces(),
        known.spacesConfirmedOn(),
        draft.coverage().districts(),
        draft.coverage().radiusKm(),
        draft.openTimes());
  }

  private Optional<Place> point(String postcode, boolean roughly, String district) {
    Optional<Place> there =
        Optional.ofNullable(postcode).flatMap(roughly ? places::aroundPostcode : places::postcode);
    return there.isPresent() ? there : Optional.ofNullable(district).flatMap(places::named);
  }
}
