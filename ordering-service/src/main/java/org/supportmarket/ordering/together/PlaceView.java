package org.supportmarket.ordering.together;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody is asked to buy together with others, and what they said.
 *
 * @param state asking, asked (nobody can answer any more) or requested (of a provider)
 * @param yes null while they have said nothing
 */
@Schema(name = "PlaceInConsortium")
record PlaceView(
    UUID id,
    SharedTime time,
    String words,
    LocalDate answerBy,
    @Schema(examples = "asking") String state,
    @Schema(nullable = true) Boolean yes,
    @Schema(nullable = true) Instant saidAt) {}
