package org.supportmarket.ordering.accesslog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why an officer has to see what a person bought.
 *
 * @param withhold keep it from the person for up to 28 days, to keep somebody safe; needs a second
 *     officer
 */
record LookRequest(
    @Schema(examples = "Yearly review on Tuesday", maxLength = 1000) String reason,
    @Schema(nullable = true) Boolean withhold) {}
