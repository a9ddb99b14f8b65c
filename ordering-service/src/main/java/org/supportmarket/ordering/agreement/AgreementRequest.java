package org.supportmarket.ordering.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was agreed with a provider.
 *
 * @param kind rate, guaranteed or block
 * @param pence the price of one unit
 * @param weeklyUnits how many the council pays for each week; not for a rate
 * @param beginsOn from today on for a rate; otherwise the first day of a month
 * @param endsOn the last day; the last of a month, but for a rate
 * @param contact whom the provider can ask
 */
public record AgreementRequest(
    UUID providerId,
    @Schema(examples = "rate") String kind,
    @Schema(examples = "homecare") String category,
    @Schema(examples = "hour") String unit,
    @Schema(examples = "2200") Long pence,
    @Schema(examples = "40", nullable = true) Integer weeklyUnits,
    @Schema(examples = "2027-04-01") LocalDate beginsOn,
    @Schema(examples = "2028-03-31") LocalDate endsOn,
    @Schema(maxLength = 300, examples = "Commissioning team, 01632 960100") String contact) {}
