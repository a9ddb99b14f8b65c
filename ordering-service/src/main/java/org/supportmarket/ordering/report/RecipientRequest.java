package org.supportmarket.ordering.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mailbox of the council. */
record RecipientRequest(
    @Schema(maxLength = 254, examples = "commissioning@merrowdale.example") String address) {}
