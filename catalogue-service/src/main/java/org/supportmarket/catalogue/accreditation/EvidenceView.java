package org.supportmarket.catalogue.accreditation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That there is a file, and how large it is. */
@Schema(name = "Evidence")
public record EvidenceView(
    @Schema(examples = "application/pdf") String mediaType, int bytes, Instant storedAt) {}
