package org.supportmarket.ordering.accesslog;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A look into a person's transactions.
 *
 * @param until null while it waits for a second officer
 */
@Schema(name = "Look")
record LookView(UUID id, @Schema(nullable = true) Instant until, boolean secondOfficerNeeded) {}
