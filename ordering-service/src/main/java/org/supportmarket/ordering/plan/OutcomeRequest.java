package org.supportmarket.ordering.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An outcome as it was agreed.
 *
 * @param ended true when it is no longer part of the plan; left out means no
 */
record OutcomeRequest(
    @Schema(examples = "I go swimming every week", maxLength = 300) String words,
    @Schema(nullable = true, examples = "learning-disability") String need,
    @Schema(nullable = true) Boolean ended) {}
