package org.supportmarket.catalogue.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something was decided, in words for those whom it concerns. */
@Schema(name = "DecisionReason")
record ReasonRequest(
    @NotBlank(message = "Say why: they will read it.")
        @Size(max = 1000, message = "Use at most 1,000 characters.")
        String reason) {}
