package org.supportmarket.catalogue.report;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Whether somebody still has to look at a report. */
enum ReportStatus {
  /** Nobody has decided yet. */
  OPEN("open"),
  /** A moderator has decided. */
  CLOSED("closed");

  @EnumeratedValue private final String word;

  ReportStatus(String word) {
    this.word = word;
  }

  /** As stored and as told to others. */
  @JsonValue
  String word() {
    return word;
  }
}
