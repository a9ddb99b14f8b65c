package org.supportmarket.catalogue.accreditation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An accreditation as people see it: what it is called and whether we checked it.
 *
 * @param validTo the last day it counts, or null for until further notice
 */
@Schema(name = "Accreditation")
public record AccreditationView(
    @Schema(examples = "dbs-checked") String kind,
    @Schema(examples = "Staff have an enhanced DBS check") String name,
    AccreditationStatus status,
    LocalDate validTo) {

  /** Whether it still counts on this day. */
  public boolean countsOn(LocalDate day) {
    return validTo == null || !validTo.isBefore(day);
  }
}
