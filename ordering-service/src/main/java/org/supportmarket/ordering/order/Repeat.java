package org.supportmarket.ordering.order;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * How often something comes again; at most {@value #MOST} times.
 *
 * @param every week or fortnight
 * @param times how often in all, or null
 * @param until the last day it may be on, or null; one of the two is given
 */
@Schema(examples = "{\"every\": \"week\", \"times\": 10}")
public record Repeat(
    @Schema(examples = "week") String every,
    @Schema(nullable = true, examples = "10") Integer times,
    @Schema(nullable = true) LocalDate until) {
  /** Two years of weeks. */
  public static final int MOST = 104;

  private static final Map<String, Integer> WEEKS = Map.of("week", 1, "fortnight", 2);

  /** The days, the first of them this one; or invalid_repeat. */
  List<LocalDate> days(LocalDate first) {
    if (every == null || !WEEKS.containsKey(every) || (times == null) == (until == null)) {
      throw refused(
          "Say whether it comes every week or every fortnight, and how often or until when.");
    }
    if (first == null) {
      throw refused("Say on which day it begins.");
    }
    int weeks = WEEKS.get(every);
    long number =
        times != null
            ? times
            : Math.floorDiv(ChronoUnit.DAYS.between(first, until), 7L * weeks) + 1;
    if (number < 1 || number > MOST) {
      throw refused("It can come from once to %d times.".formatted(MOST));
    }
    return LongStream.range(0, number).mapToObj(i -> first.plusWeeks(i * weeks)).toList();
  }

  private static Refusal refused(String why) {
    return Refusal.of(OrderingProblem.INVALID_REPEAT, why);
  }
}
