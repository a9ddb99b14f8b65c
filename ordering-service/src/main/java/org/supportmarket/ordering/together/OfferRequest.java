package org.supportmarket.ordering.together;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What people who share a time are to be asked.
 *
 * @param words what would be shared, and what comes of it for them
 * @param answerBy the last day to have asked them
 */
@Schema(name = "ConsortiumOffer")
record OfferRequest(
    SharedTime time,
    @Schema(maxLength = 500, examples = "One minibus to the pool instead of eleven taxis.")
        String words,
    @Schema(examples = "2027-01-31") LocalDate answerBy) {}
