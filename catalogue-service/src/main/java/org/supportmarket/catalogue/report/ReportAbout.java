package org.supportmarket.catalogue.report;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What somebody says is wrong with a listing. */
enum ReportAbout {
  /** A price, a place or a description is not right. */
  WRONG_DETAILS("wrong-details"),
  /** It is not offered any more, or never answers. */
  NOT_AVAILABLE("not-available"),
  /** Somebody could come to harm. */
  UNSAFE("unsafe"),
  /** A name, a badge or a registration is not theirs. */
  NOT_WHO_THEY_SAY("not-who-they-say"),
  /** Whatever the words say. */
  SOMETHING_ELSE("something-else");

  @EnumeratedValue private final String word;

  ReportAbout(String word) {
    this.word = word;
  }

  /** As stored and as told to others. */
  @JsonValue
  String word() {
    return word;
  }
}
