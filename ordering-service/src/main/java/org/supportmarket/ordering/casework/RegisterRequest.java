package org.supportmarket.ordering.casework;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody new.
 *
 * @param name what they want to be called
 * @param reference the council's own number for them, so that an import finds them again; or null
 */
@Schema(name = "NewPerson")
record RegisterRequest(
    @Schema(examples = "Ivy Long") String name,
    @Schema(nullable = true, examples = "SC-10482") String reference) {}
