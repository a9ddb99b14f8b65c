package org.supportmarket.ordering.accesslog;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody looked at a person's money, or changed it.
 *
 * @param at when; the last time, where it was done several times
 * @param times more than 1 for looks at the same thing on one day
 * @param who in words: a supporter by name, an officer by role and council
 * @param authority self, supporter, fund-holder, phone, care-manager, council-finance, provider or
 *     system
 * @param what in words
 * @param reason what an officer wrote down about it; null where none was asked for
 */
@Schema(name = "AccessEntry")
record AccessEntry(
    Instant at,
    @Schema(examples = "3") long times,
    @Schema(examples = "A care manager of Merrowdale County Council") String who,
    @Schema(examples = "care-manager") String authority,
    @Schema(examples = "looked at what you bought") String what,
    @Schema(examples = "order.look") String action,
    @Schema(nullable = true, examples = "Yearly review on Tuesday") String reason,
    @Schema(nullable = true) UUID orderId,
    @Schema(nullable = true, description = "Which supporter") UUID delegation) {}
