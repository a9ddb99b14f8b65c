package org.supportmarket.catalogue.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.catalogue.listing.ListingCard;

/**
 * One page of results.
 *
 * @param size how many stand on this page
 */
@Schema(name = "ListingPage")
record ListingPage(
    long totalItems,
    long totalPages,
    int pageNumber,
    int size,
    @Schema(description = "False if no listing has all the words, and these have some of them")
        boolean allWords,
    Understood understood,
    List<ListingCard> contents,
    @Schema(description = "Null with `facets=none`") Facets facets,
    @Schema(description = "Null unless nothing was found") Nothing nothing) {}
