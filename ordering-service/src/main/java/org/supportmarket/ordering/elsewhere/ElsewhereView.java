package org.supportmarket.ordering.elsewhere;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something paid elsewhere, as the person told us. Sums in pence. */
public record ElsewhereView(
    UUID id,
    UUID personId,
    @Schema(nullable = true) UUID checkoutId,
    @Schema(examples = "promised") ElsewhereStatus status,
    @Schema(nullable = true, examples = "Taxi to the drama class") String words,
    @Schema(nullable = true, examples = "Kwik Cabs") String payee,
    @Schema(examples = "1250") long pence,
    LocalDate day,
    @Schema(nullable = true) UUID outcomeId,
    @Schema(examples = "yes") String verdict,
    String reason,
    @Schema(examples = "leisure.any") String rule,
    @Schema(examples = "1") int ruleVersion,
    Instant recordedAt,
    List<Share> pots) {

  /** So much of it from this pot. */
  @Schema(name = "ElsewhereShare")
  public record Share(UUID budgetId, long pence) {}

  ElsewhereView inWords(String theWords, String thePayee) {
    return new ElsewhereView(
        id,
        personId,
        checkoutId,
        status,
        theWords,
        thePayee,
        pence,
        day,
        outcomeId,
        verdict,
        reason,
        rule,
        ruleVersion,
        recordedAt,
        pots);
  }
}
