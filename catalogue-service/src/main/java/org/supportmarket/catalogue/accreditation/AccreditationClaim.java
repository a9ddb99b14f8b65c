package org.supportmarket.catalogue.accreditation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a provider says about one accreditation.
 *
 * @param reference the issuer's number for it; some kinds need it
 * @param validTo the last day it counts; some kinds need it
 */
@Schema(name = "AccreditationClaim")
public record AccreditationClaim(
    @NotBlank @Size(max = 60) @Schema(examples = "public-liability") String kind,
    @Size(max = 100) String reference,
    @NotBlank @Size(max = 200) @Schema(examples = "Harbour and Hill Mutual") String issuer,
    LocalDate validTo) {}
