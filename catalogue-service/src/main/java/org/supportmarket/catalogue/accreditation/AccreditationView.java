package org.supportmarket.catalogue.accreditation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An accreditation as people see it: what it is called and whether we checked it. Search results
 * have its first fields only.
 *
 * @param validTo the last day it counts, or null for until further notice
 */
@Schema(name = "Accreditation")
public record AccreditationView(
    @Schema(examples = "dbs-checked") String kind,
    @Schema(examples = "Staff have an enhanced DBS check") String name,
    AccreditationStatus status,
    LocalDate validTo,
    @JsonInclude(JsonInclude.Include.NON_NULL) UUID id,
    @JsonInclude(JsonInclude.Include.NON_NULL) String issuer,
    @Schema(description = "The issuer's number, where it helps to check for oneself")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String reference,
    @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate verifiedOn,
    @Schema(examples = "Support Market") @JsonInclude(JsonInclude.Include.NON_NULL)
        String verifiedBy,
    @Schema(examples = "Certificate seen and the insurer asked")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String verifiedHow) {

  /** Whether others see it on this day: it is neither rejected nor withdrawn nor has it run out. */
  public boolean countsOn(LocalDate day) {
    return status.isShown() && (validTo == null || !validTo.isBefore(day));
  }

  static AccreditationView of(Accreditation one, boolean showsReference) {
    AccreditationDetails details = one.details();
    Verification checked = one.verification();
    return new AccreditationView(
        details.kind(),
        details.name(),
        details.status(),
        details.validTo(),
        one.id(),
        details.issuer(),
        showsReference ? details.reference() : null,
        checked == null ? null : checked.on(),
        checked == null ? null : checked.by(),
        checked == null ? null : checked.how());
  }
}
