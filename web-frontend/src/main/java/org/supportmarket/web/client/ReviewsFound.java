package org.supportmarket.web.client;

import java.util.List;

/**
 * One page of what buyers said.
 *
 * @param unverifiedItems how many stand apart, by people who say that they used something
 * @param wordsShown false while too few people buy there to show words
 */
public record ReviewsFound(
    long totalItems,
    int pageNumber,
    int size,
    int totalPages,
    long unverifiedItems,
    Boolean wordsShown,
    List<Review> contents) {
  public static final ReviewsFound NONE = new ReviewsFound(0, 1, 0, 0, 0, true, List.of());

  public ReviewsFound {
    wordsShown = wordsShown == null || wordsShown;
    contents = contents == null ? List.of() : List.copyOf(contents);
  }
}
