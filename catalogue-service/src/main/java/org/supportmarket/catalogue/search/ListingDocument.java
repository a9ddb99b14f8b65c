package org.supportmarket.catalogue.search;

import java.util.List;
import java.util.UUID;
import org.supportmarket.catalogue.accreditation.AccreditationView;
import org.supportmarket.catalogue.listing.ListingCard;

/**
 * A listing as the index keeps it: fields to search, filter, count and sort by, and the card to
 * show.
 *
 * @param visible withdrawn and suspended listings stay in the index, hidden
 * @param ratingRank see {@link RatingRank}
 * @param nameOrder the name as it is sorted
 */
record ListingDocument(
    UUID id,
    boolean visible,
    String nameText,
    String categoryText,
    String providerText,
    String summaryText,
    String category,
    UUID providerId,
    boolean micro,
    Long pricePence,
    Double ratingAverage,
    long ratingRank,
    String nameOrder,
    List<AccreditationView> accreditations,
    ListingCard card) {}
