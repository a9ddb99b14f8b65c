package org.supportmarket.ratings.review;

import java.time.Instant;
import java.util.UUID;

/**
 * A review as everybody may read it: nothing in it says who wrote it or on which day.
 *
 * @param stars 1 to 5
 * @param words plain text, possibly empty; to be escaped wherever it is shown
 * @param quarter when it was written, e.g. "2026 Q3"
 */
record PublicReview(
    UUID id, int stars, String words, UUID listingId, String listingName, String quarter) {

  PublicReview(
      UUID id, int stars, String words, UUID listingId, String listingName, Instant writtenAt) {
    this(id, stars, words == null ? "" : words, listingId, listingName, Quarter.of(writtenAt));
  }
}
