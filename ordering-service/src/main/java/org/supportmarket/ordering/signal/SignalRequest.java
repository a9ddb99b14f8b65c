package org.supportmarket.ordering.signal;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a council is looking for.
 *
 * @param category where a signal is changed, it stays what it is, as the district does
 * @param district of the council; null or empty for all of its area
 * @param measure hours_a_week, visits_a_week, places or workers
 * @param openUntil the last day, at most two years from today
 * @param version which one was read, where it is changed
 */
record SignalRequest(
    @Schema(examples = "homecare") String category,
    @Schema(examples = "Dunmere", nullable = true) String district,
    @Schema(examples = "120", minimum = "1", maximum = "100000") Integer amount,
    @Schema(examples = "hours_a_week") String measure,
    @Schema(examples = "2027-03-31") LocalDate openUntil,
    @Schema(maxLength = 1000, examples = "People wait for visits in the morning.") String why,
    @Schema(maxLength = 300, examples = "Commissioning team, 01632 960100") String contact,
    @Schema(nullable = true) Integer version) {}
