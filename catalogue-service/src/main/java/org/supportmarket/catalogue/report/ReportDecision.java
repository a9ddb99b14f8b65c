package org.supportmarket.catalogue.report;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.catalogue.words.Words;

/** What a moderator decides about a report, and why. */
@Schema(name = "ReportDecision")
record ReportDecision(
    @NotNull(message = "Say what came of it.") ReportOutcome outcome,
    @Schema(maxLength = Words.MOST, description = "Why") String words) {}
