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
 * @param everPublished false for what nobody but its provider and moderators has ever seen
 * @param source the open feed it came from, or null
 * @param suspendedReason why it is suspended, in a sentence; null unless it is
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
    List<AccreditationView> accreditations,
    ListingSource source,
    String suspendedReason,
    boolean everPublished) {

  /** What buyers think of it. */
  public RatingView rating() {
    return RatingView.of(ratingCount, ratingSum);
  }

  /** Whether it is given from a place that is registered for regulated care. */
  boolean fromARegisteredPlace() {
    return place != null && place.cqcLocationId() != null && place.deregisteredOn() == null;
  }

  /** Whether people other than its provider and moderators may see its page. */
  boolean isPublic() {
    return status == ListingStatus.PUBLISHED || status == ListingStatus.SUSPENDED;
  }
}
