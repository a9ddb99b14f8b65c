package org.supportmarket.catalogue.imports;

import java.util.List;
import java.util.UUID;
import org.supportmarket.catalogue.listing.Availability;
import org.supportmarket.catalogue.listing.Offer;
import org.supportmarket.catalogue.provider.LocationDetails;
import org.supportmarket.catalogue.provider.ProviderDetails;

/**
 * A service of somebody else's feed, as we would list it. Our ids are made of the foreign ones, so
 * that imports repeat.
 *
 * @param foreignId as the feed has it
 * @param active false if the feed says that it is not offered now
 * @param places the first is where it is given from; may be empty
 * @param where of a service without a place: what is said of the area; its location is null
 */
record ForeignService(
    String foreignId,
    boolean active,
    ForeignProvider provider,
    List<ForeignPlace> places,
    Offer offer,
    Availability where) {

  /**
   * Who offers it.
   *
   * @param saidToBeRegistered whether the feed says that the Care Quality Commission registered it
   * @param cqcNumber under which number, or null
   */
  record ForeignProvider(
      UUID id, ProviderDetails details, boolean saidToBeRegistered, String cqcNumber) {}

  /** A place it is given from. */
  record ForeignPlace(UUID id, LocationDetails details) {}

  UUID listingId() {
    return FeedIds.listing(foreignId);
  }
}
