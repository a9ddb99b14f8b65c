package org.supportmarket.ratings.summary;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Whether the summaries are what the reviews say.
 *
 * @param summaries how many there are
 * @param different those that are not, at most a hundred
 * @param slicesDifferent how many aspects, quarters and outcomes are not
 */
record SummaryCheck(boolean ok, long summaries, List<Difference> different, long slicesDifferent) {

  /** One summary with its five figures as kept and as counted. */
  record Difference(String kind, UUID id, List<Long> kept, List<Long> counted) {
    static Difference of(Object[] row) {
      return new Difference((String) row[0], (UUID) row[1], five(row, 2), five(row, 7));
    }

    private static List<Long> five(Object[] row, int from) {
      return IntStream.range(from, from + 5).mapToObj(i -> ((Number) row[i]).longValue()).toList();
    }
  }
}
