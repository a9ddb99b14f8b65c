package org.supportmarket.catalogue.accreditation;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Who vouches for an accreditation. */
public enum AccreditationStatus {
  /** The provider says so. */
  CLAIMED("claimed"),
  /** Checked with the issuer. */
  VERIFIED("verified"),
  /** A moderator could not confirm it; only the provider and staff see it. */
  REJECTED("rejected"),
  /** The provider no longer says so. */
  WITHDRAWN("withdrawn");

  @EnumeratedValue private final String word;

  AccreditationStatus(String word) {
    this.word = word;
  }

  /** Whether others see it at all. */
  public boolean isShown() {
    return this == CLAIMED || this == VERIFIED;
  }

  /** As stored and as told to others. */
  @JsonValue
  public String word() {
    return word;
  }

  /** The one of this word; another word is an IllegalArgumentException. */
  public static AccreditationStatus of(String word) {
    for (AccreditationStatus one : values()) {
      if (one.word.equals(word)) {
        return one;
      }
    }
    throw new IllegalArgumentException("No AccreditationStatus is called " + word);
  }
}
