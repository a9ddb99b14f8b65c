package org.supportmarket.web.client;

import java.time.LocalDate;

/** What is known of a person for counting only; nulls where nothing was told. */
public record Circumstances(
    String district,
    String ageBand,
    String supportReason,
    String pathway,
    LocalDate questionnaireOn,
    boolean counted) {

  /** Whether anything was told. */
  public boolean told() {
    return district != null;
  }
}
