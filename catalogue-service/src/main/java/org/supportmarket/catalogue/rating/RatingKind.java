package org.supportmarket.catalogue.rating;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What is rated. */
enum RatingKind {
  PROVIDER("provider"),
  LISTING("listing");

  @EnumeratedValue private final String word;

  RatingKind(String word) {
    this.word = word;
  }

  @JsonValue
  String word() {
    return word;
  }
}
