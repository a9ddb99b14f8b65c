package org.supportmarket.ratings.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The words of a review, in a table of their own so that they can be erased. */
@Entity
class ReviewWords {
  @Id private UUID reviewId;
  private String words;

  protected ReviewWords() {}

  ReviewWords(UUID reviewId, String words) {
    this.reviewId = reviewId;
    this.words = words;
  }
}
