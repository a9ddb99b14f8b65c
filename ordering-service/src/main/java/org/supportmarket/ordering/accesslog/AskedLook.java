package org.supportmarket.ordering.accesslog;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A look that another officer is asked to agree to.
 *
 * @param state waiting, agreed, refused, or run_out when nobody answered within a day
 * @param yours whether the reader asked for it themselves, and so cannot answer
 * @param reason null once erased
 */
@Schema(name = "AskedLook")
record AskedLook(
    UUID id,
    @Schema(examples = "waiting") String state,
    boolean yours,
    Instant askedAt,
    @Schema(nullable = true) String reason) {}
