package org.supportmarket.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something paid elsewhere, as the person told.
 *
 * @param status promised, paid or taken_back
 * @param checkoutId the purchase it was promised in, or null
 */
public record SpentElsewhere(
    UUID id,
    UUID checkoutId,
    String status,
    String words,
    String payee,
    long pence,
    LocalDate day,
    String verdict,
    String reason,
    String rule,
    int ruleVersion,
    Instant recordedAt,
    List<Basket.Share> pots) {
  public SpentElsewhere {
    pots = pots == null ? List.of() : List.copyOf(pots);
  }

  /** What the form asks for. */
  public record Told(
      String words, String payee, Long pence, LocalDate day, UUID budgetId, UUID outcomeId) {}
}
