package org.supportmarket.ordering.eligibility;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The next version as it is to be.
 *
 * @param revision what was read before it was changed; null to begin
 */
record DraftRequest(
    @Schema(nullable = true) UUID revision, List<Rule> rules, List<FrameworkRate> framework) {}
