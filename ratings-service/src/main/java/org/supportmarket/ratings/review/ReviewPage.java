package org.supportmarket.ratings.review;

import java.util.List;

/** One page of reviews; pages count from 1. */
record ReviewPage(
    long totalItems, int pageNumber, int size, long totalPages, List<PublicReview> contents) {

  static ReviewPage of(long totalItems, int page, int perPage, List<PublicReview> contents) {
    return new ReviewPage(
        totalItems, page, contents.size(), Math.ceilDiv(totalItems, perPage), contents);
  }
}
