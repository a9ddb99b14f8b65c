package org.supportmarket.catalogue.listing;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new price of one unit. */
@Schema(name = "PriceRequest")
record PriceRequest(
    @NotNull(message = "Please give amount_pence.") @Schema(examples = "1950") Long amountPence) {}
