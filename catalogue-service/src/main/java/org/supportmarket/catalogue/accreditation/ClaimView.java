package org.supportmarket.catalogue.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An accreditation as its provider and moderators see it, with everything about it. */
@Schema(name = "AccreditationClaimed")
public record ClaimView(
    UUID id,
    ClaimingProvider provider,
    @Schema(examples = "public-liability") String kind,
    @Schema(examples = "Public liability insurance") String name,
    AccreditationStatus status,
    String issuer,
    String reference,
    LocalDate validTo,
    @Schema(description = "Others no longer see it") boolean expired,
    Instant claimedAt,
    LocalDate verifiedOn,
    String verifiedBy,
    String verifiedHow,
    @Schema(description = "Why it was rejected, or null") String reason,
    @Schema(description = "We have it from the issuer's register: it can't be changed here")
        boolean fromRegister,
    @Schema(description = "Null if no file was sent") EvidenceView evidence) {

  /** Who says so. */
  @Schema(name = "ClaimingProvider")
  public record ClaimingProvider(UUID id, String name) {}
}
