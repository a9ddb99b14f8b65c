package org.supportmarket.catalogue.listing;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Whether a listing can be found and bought. */
public enum ListingStatus {
  /** Being written; nobody but its provider knows of it. */
  DRAFT("draft"),
  /** Never shown yet, and waiting for a moderator. */
  SUBMITTED("submitted"),
  /** Found and, if orderable, bought. */
  PUBLISHED("published"),
  /** Its page says why; it cannot be found or bought for a while. */
  SUSPENDED("suspended"),
  /** No longer offered; kept because orders and reviews refer to it. */
  WITHDRAWN("withdrawn");

  @EnumeratedValue private final String word;

  ListingStatus(String word) {
    this.word = word;
  }

  /** As stored and as told to others. */
  @JsonValue
  public String word() {
    return word;
  }

  /** The one of this word; another word is an IllegalArgumentException. */
  public static ListingStatus of(String word) {
    for (ListingStatus one : values()) {
      if (one.word.equals(word)) {
        return one;
      }
    }
    throw new IllegalArgumentException("No ListingStatus is called " + word);
  }
}
