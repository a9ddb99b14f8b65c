package org.supportmarket.catalogue.listing;

import java.util.List;
import java.util.UUID;
import org.supportmarket.catalogue.accreditation.AccreditationView;
import org.supportmarket.catalogue.provider.LocationDetails;
import org.supportmarket.catalogue.provider.ProviderDetails;
import org.supportmarket.catalogue.rating.RatingView;

/**
 * A listing with all it shows of others, as it stands in the database.
 *
 * @param accreditations all of the provider's, also those that have run out, by name
 * @param place null if it is given from no particular place
 */
public record ListingRow(
    UUID id,
    int version,
    long indexRevision,
    ListingStatus status,
    Offer offer,
    Availability availability,
    UUID providerId,
    ProviderDetails provider,
    LocationDetails place,
    long ratingCount,
    long ratingSum,
    List<AccreditationView> accreditations) {

  /** What buyers think of it. */
  public RatingView rating() {
    return RatingView.of(ratingCount, ratingSum);
  }
}
