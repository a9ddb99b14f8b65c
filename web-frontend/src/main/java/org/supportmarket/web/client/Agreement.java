package org.supportmarket.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a council has agreed with a provider.
 *
 * @param kind rate, guaranteed or block
 * @param listPence the least the provider asked everybody for one then; null for nothing
 * @param weeklyUnits null for a rate
 * @param endedOn the last day it held, where it was ended earlier than agreed
 * @param state to_come, in_force, over or ended
 */
public record Agreement(
    UUID id,
    String council,
    String councilName,
    UUID providerId,
    String providerName,
    String kind,
    String category,
    String unit,
    long pence,
    Long listPence,
    Integer weeklyUnits,
    LocalDate beginsOn,
    LocalDate endsOn,
    LocalDate endedOn,
    String contact,
    String state,
    Instant recordedAt,
    Instant readAt) {

  /** Whether it promises nothing but a price. */
  public boolean isRate() {
    return "rate".equals(kind);
  }
}
