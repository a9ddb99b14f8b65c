package org.supportmarket.ordering.trends;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a council's figures were found to be those of the ledger, and when. */
@Schema(name = "ReconciliationStamp")
public record ReconciliationStamp(
    @Schema(
            description =
                "When the ledger was last compared with the facts these figures are made of: the"
                    + " latest months every few minutes, those before once a day")
        Instant checkedAt,
    @Schema(description = "To the penny, in every month") boolean agrees,
    @Schema(examples = "0", description = "By how much they differed, all sums together")
        long apartPence,
    @Schema(description = "Whether the index that trends are drawn from could be compared then")
        boolean indexAnswers,
    @Schema(nullable = true, description = "When it last could be; null if never")
        Instant indexCheckedAt,
    @Schema(nullable = true, description = "Whether it then agreed to the penny, in every month")
        Boolean indexAgrees) {}
