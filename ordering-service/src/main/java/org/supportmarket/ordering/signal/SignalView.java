package org.supportmarket.ordering.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a council is looking for.
 *
 * @param district empty for all of the council's area
 * @param state open, over (its last day has passed) or ended
 * @param endedAt when it was ended before its last day, or null
 */
@Schema(name = "Signal")
record SignalView(
    UUID id,
    @Schema(examples = "E10900001") String council,
    String councilName,
    @Schema(examples = "homecare") String category,
    @Schema(examples = "Dunmere") String district,
    int amount,
    Measure measure,
    LocalDate openUntil,
    String why,
    String contact,
    @Schema(examples = "open") String state,
    int version,
    Instant publishedAt,
    Instant changedAt,
    Instant endedAt) {
  static final String OPEN = "open";

  boolean open() {
    return state.equals(OPEN);
  }
}
