package org.supportmarket.ordering.eligibility;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which draft is to hold, and from which day.
 *
 * @param from today or later: what has been decided is never decided again
 */
record InForceRequest(UUID revision, @Schema(examples = "2027-04-01") LocalDate from) {}
