package org.supportmarket.ordering.together;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * People are asked, or were, to buy something together.
 *
 * @param state asking, asked (the last day has passed) or requested (of a provider)
 * @param people about how many said yes; null while they are asked and for too few
 * @param enough whether more than seven said yes, so that a provider can be asked
 */
@Schema(name = "Consortium")
record ConsortiumView(
    UUID id,
    @Schema(examples = "E10900001") String council,
    String councilName,
    SharedTime time,
    String words,
    LocalDate answerBy,
    @Schema(examples = "asking") String state,
    @Schema(examples = "10", nullable = true) Long people,
    boolean enough,
    @Schema(nullable = true) UUID providerId,
    @Schema(nullable = true) String contact,
    @Schema(nullable = true) Instant requestedAt) {
  static final String ASKING = "asking";
  static final String ASKED = "asked";
  static final String REQUESTED = "requested";

  ConsortiumView counted(Long told) {
    return new ConsortiumView(
        id,
        council,
        councilName,
        time,
        words,
        answerBy,
        state,
        told,
        told != null && told > 0,
        providerId,
        contact,
        requestedAt);
  }
}
