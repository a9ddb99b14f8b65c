package org.supportmarket.ordering.forecast;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long money lasts, in figures and in words.
 *
 * @param day the first day on which something planned cannot be paid; null if all is covered
 * @param neededPence what is planned on that day; 0 if all is covered
 * @param leftPence what is left then, or at the end
 * @param words one or two sentences for the person
 * @param why what was counted, a sentence each
 */
@Schema(name = "RunOut")
public record RunOutView(
    @Schema(nullable = true, examples = "2027-01-08") LocalDate day,
    @Schema(
            nullable = true,
            description = "The day before; the end of the budget if all is covered")
        LocalDate lastsUntil,
    @Schema(examples = "4000") long neededPence,
    @Schema(examples = "1000") long leftPence,
    @Schema(examples = "Your money lasts until Thursday 7 January 2027.") String words,
    List<String> why) {}
