package org.supportmarket.catalogue.openreferral;

import java.util.List;
import java.util.UUID;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.rating.RatingView;

/**
 * A provider that has something in the feed.
 *
 * @param anyListing one of its published listings, which has all about the provider
 * @param services names of all its published listings, by id
 */
record OrganizationRow(ListingRow anyListing, RatingView rating, List<NamedService> services) {

  /** A service, told by its name only. */
  record NamedService(UUID id, String name) {}
}
