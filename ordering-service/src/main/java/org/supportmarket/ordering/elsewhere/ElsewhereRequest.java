package org.supportmarket.ordering.elsewhere;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody paid elsewhere.
 *
 * @param words what it was, 1 to 300 characters
 * @param payee who got the money, 1 to 120 characters
 * @param pence 1 to 100,000,000
 * @param day when; not later than today
 * @param budgetId which budget paid, or null for the one with the most available
 */
@Schema(
    examples =
        """
        {"words": "Taxi to the drama class", "payee": "Kwik Cabs", "pence": 1250, "day": "2026-11-20"}
        """)
public record ElsewhereRequest(
    String words,
    String payee,
    Long pence,
    LocalDate day,
    @Schema(nullable = true) UUID budgetId,
    @Schema(nullable = true) UUID outcomeId) {}
