package org.supportmarket.catalogue.moderation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a provider which joins is one the register brought.
 *
 * @param providerId the entry that stood beside it
 * @param submittedAt when what the moderator saw was submitted: what has changed since is refused
 */
@Schema(name = "SameAsRequest")
record SameAsRequest(@NotNull UUID providerId, Instant submittedAt) {}
