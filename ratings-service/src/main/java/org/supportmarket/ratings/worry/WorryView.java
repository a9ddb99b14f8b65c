package org.supportmarket.ratings.worry;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was told, whole, with everybody who looked at it. */
record WorryView(
    WorryRow worry,
    String words,
    @Schema(description = "Whom it is about, or empty") String about,
    @Schema(description = "Name and number to ring, or empty: then nobody may be rung")
        String reach,
    @Schema(description = "When it is safe to ring, or empty") String ring,
    @Schema(description = "Who looked and what they did, the latest last") List<Look> log) {

  /**
   * Somebody of the desk looked, or did something.
   *
   * @param officer a number that stands for their login; never a name
   * @param note what they wrote, or null
   */
  record Look(Instant at, String officer, boolean byYou, String action, String note) {}
}
