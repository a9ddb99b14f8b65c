package org.supportmarket.ordering.plan;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person's plan is to bring about. */
@Schema(name = "Outcome")
record OutcomeView(
    UUID id,
    @Schema(
            nullable = true,
            examples = "I go swimming every week",
            description = "Null once erased")
        String words,
    @Schema(nullable = true, examples = "learning-disability") String need,
    @Schema(examples = "agreed") String state,
    Instant agreedAt,
    @Schema(nullable = true) Instant endedAt) {

  OutcomeView saying(String words) {
    return new OutcomeView(id, words, need, state, agreedAt, endedAt);
  }
}
