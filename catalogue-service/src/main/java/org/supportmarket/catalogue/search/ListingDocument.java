package org.supportmarket.catalogue.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.catalogue.listing.ListingCard;

/**
 * A listing as the index keeps it: fields to search, filter, count and sort by, and the card to
 * show.
 *
 * @param visible withdrawn and suspended listings stay in the index, hidden
 * @param peopleText whom it is for and what its people can do
 * @param priceBand the narrowest it is in, or null
 * @param stars the most it has in full of those one can ask for, or null
 * @param ratingRank see {@link RatingRank}
 * @param nameOrder the name as it is sorted
 * @param counted what it is counted under, see {@link CountedValues}
 * @param covers keys of its own district and of those it is offered in
 * @param at where it is, or null
 * @param reach how far around it comes, see {@link Reach}, or null
 * @param bound whether it comes no farther than that: it names no districts beside
 * @param verifiedUntil the last day on which something speaks for it that we have checked, or null
 * @param freeUntil the last day on which it counts as having spaces, or null
 * @param holds the accreditations we have checked, each with the last day on which it counts
 */
record ListingDocument(
    UUID id,
    boolean visible,
    String nameText,
    String categoryText,
    String providerText,
    String summaryText,
    String peopleText,
    String moreText,
    String category,
    String kind,
    UUID providerId,
    boolean micro,
    Long pricePence,
    String priceBand,
    Double ratingAverage,
    String stars,
    long ratingRank,
    String nameOrder,
    List<String> needs,
    List<String> ageGroups,
    List<String> languages,
    List<String> access,
    List<String> days,
    List<String> counted,
    List<String> covers,
    GeoPoint at,
    Map<String, Reach.Range> reach,
    boolean bound,
    LocalDate verifiedUntil,
    LocalDate freeUntil,
    Map<String, LocalDate> holds,
    ListingCard card) {}
