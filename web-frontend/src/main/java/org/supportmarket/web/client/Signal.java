package org.supportmarket.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a council is looking for.
 *
 * @param district empty for all of the council's area
 * @param measure hours_a_week, visits_a_week, places or workers
 * @param state open, over or ended
 */
public record Signal(
    UUID id,
    String council,
    String councilName,
    String category,
    String district,
    int amount,
    String measure,
    LocalDate openUntil,
    String why,
    String contact,
    String state,
    int version,
    Instant publishedAt,
    Instant endedAt) {

  public boolean open() {
    return "open".equals(state);
  }
}
