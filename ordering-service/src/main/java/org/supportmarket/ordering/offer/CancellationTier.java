package org.supportmarket.ordering.offer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What it costs to cancel with less notice than this.
 *
 * @param noticeHours the charge holds for less notice than this, 0 to 8,760
 * @param chargePercent of the price, 0 to 100
 */
@Schema(name = "CancellationTier")
public record CancellationTier(
    @Schema(examples = "48") int noticeHours, @Schema(examples = "50") int chargePercent) {}
