package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;

/** Says where a draft is given: what it tells over what was known before. */
@ApplicationScoped
class PlaceDraft {

  Availability of(ListingDraft draft, Availability known) {
    return new Availability(
        known.locationId(),
        known.council(),
        draft.district() == null ? known.district() : draft.district(),
        known.latitude(),
        known.longitude(),
        known.spaces(),
        known.spacesConfirmedOn(),
        draft.coverage().districts(),
        draft.coverage().radiusKm(),
        draft.openTimes());
  }
}
