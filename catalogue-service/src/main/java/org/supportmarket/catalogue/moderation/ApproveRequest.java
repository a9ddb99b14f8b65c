package org.supportmarket.catalogue.moderation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a provider is let in, or may be called and say what it wants to.
 *
 * @param submittedAt when what the moderator saw was submitted: what has changed since is refused
 */
@Schema(name = "ApproveRequest")
record ApproveRequest(Instant submittedAt) {}
