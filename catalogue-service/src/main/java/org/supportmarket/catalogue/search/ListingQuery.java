package org.supportmarket.catalogue.search;

import java.util.List;
import java.util.UUID;

/**
 * What somebody is looking for; nulls and empty lists ask for nothing.
 *
 * @param categories slugs; any of them will do
 * @param accreditations kinds; all of them have to be there
 * @param minRating average stars, 1 to 5
 * @param page from 1
 */
record ListingQuery(
    String q,
    List<String> categories,
    UUID providerId,
    List<String> accreditations,
    Long maxPricePence,
    Double minRating,
    SortOrder sort,
    int page,
    int perPage) {}
