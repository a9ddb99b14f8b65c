package org.supportmarket.catalogue.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an accreditation was checked, in words that everybody can read. */
@Schema(name = "VerifyRequest")
record VerifyRequest(
    @NotBlank(message = "Say how you checked it: everybody can read it.")
        @Size(max = 500, message = "Use at most 500 characters.")
        @Schema(examples = "Certificate seen and the insurer asked")
        String how) {}
