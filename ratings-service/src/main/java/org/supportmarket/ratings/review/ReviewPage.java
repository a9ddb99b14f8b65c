package org.supportmarket.ratings.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of reviews; pages count from 1. */
record ReviewPage(
    long totalItems,
    int pageNumber,
    int size,
    long totalPages,
    @Schema(description = "How many there are of this provider with unverified=true")
        long unverifiedItems,
    @Schema(
            description =
                "False while fewer than eight different people bought from this provider within a year:"
                    + " words could then tell who wrote them")
        boolean wordsShown,
    List<PublicReview> contents) {

  static ReviewPage of(
      long totalItems,
      int page,
      int perPage,
      long unverifiedItems,
      boolean wordsShown,
      List<PublicReview> contents) {
    return new ReviewPage(
        totalItems,
        page,
        contents.size(),
        Math.ceilDiv(totalItems, perPage),
        unverifiedItems,
        wordsShown,
        contents);
  }
}
