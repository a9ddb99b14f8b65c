package org.supportmarket.catalogue.report;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What came of a report. */
enum ReportOutcome {
  /** Nothing was wrong. */
  NO_ACTION("no-action"),
  /** The listing says something else now. */
  DETAILS_CORRECTED("details-corrected"),
  /** The provider was asked to put it right. */
  PROVIDER_TOLD("provider-told"),
  /** It was taken off the shelf. */
  LISTING_SUSPENDED("listing-suspended");

  @EnumeratedValue private final String word;

  ReportOutcome(String word) {
    this.word = word;
  }

  /** As stored and as told to others. */
  @JsonValue
  String word() {
    return word;
  }
}
