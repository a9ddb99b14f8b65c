package org.supportmarket.catalogue.accreditation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kind of accreditation.
 *
 * @param needsReference whether a claim must give the issuer's number
 * @param needsExpiry whether a claim must say until when it counts
 * @param showsReference whether the public sees the issuer's number
 */
@Schema(name = "AccreditationKind")
public record AccreditationKind(
    @Schema(examples = "public-liability") String kind,
    @Schema(examples = "Public liability insurance") String name,
    boolean needsReference,
    boolean needsExpiry,
    @JsonIgnore boolean showsReference) {}
