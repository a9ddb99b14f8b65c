package org.supportmarket.catalogue.accreditation;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Who vouches for an accreditation. */
public enum AccreditationStatus {
  /** The provider says so. */
  CLAIMED("claimed"),
  /** Checked with the issuer. */
  VERIFIED("verified");

  @EnumeratedValue private final String word;

  AccreditationStatus(String word) {
    this.word = word;
  }

  /** As stored and as told to others. */
  @JsonValue
  public String word() {
    return word;
  }
}
