package org.supportmarket.ordering.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is released after a budget was changed. */
final class NewSums {
  private NewSums() {}

  /**
   * The rest of the money over the periods that are still to come; where all were released already,
   * over new ones from the day of the change.
   *
   * @param bridging eases the change: over the first releases, the most of it at first
   */
  static List<PlannedRelease> of(
      Schedule schedule,
      List<PlannedRelease> coming,
      LocalDate from,
      LocalDate to,
      long pence,
      long bridging,
      int bridgingReleases,
      int firstNumber) {
    List<Schedule.Period> periods =
        coming.isEmpty()
            ? schedule.periods(from, to)
            : coming.stream().map(r -> new Schedule.Period(r.from(), r.to())).toList();
    long[] sums = schedule.split(periods, pence);
    long[] extra = eased(bridging, Math.min(bridgingReleases, periods.size()), periods.size());
    List<PlannedRelease> releases = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      Schedule.Period period = periods.get(i);
      if (sums[i] + extra[i] > 0) {
        releases.add(
            new PlannedRelease(
                firstNumber + releases.size(),
                coming.isEmpty() ? schedule.dueOn(period) : coming.get(i).dueOn(),
                period.from(),
                period.to(),
                sums[i] + extra[i],
                extra[i]));
      }
    }
    return releases;
  }

  /** The same with numbers from this one on. */
  static List<PlannedRelease> numbered(List<PlannedRelease> releases, int first) {
    return IntStream.range(0, releases.size())
        .mapToObj(
            i -> {
              PlannedRelease r = releases.get(i);
              return new PlannedRelease(
                  first + i, r.dueOn(), r.from(), r.to(), r.pence(), r.bridgingPence());
            })
        .toList();
  }

  /** Three releases get three, two and one parts of it. */
  private static long[] eased(long bridging, int over, int periods) {
    long[] extra = new long[periods];
    long[] weights = IntStream.range(0, over).mapToLong(i -> over - i).toArray();
    System.arraycopy(LargestRemainder.split(bridging, weights), 0, extra, 0, over);
    return extra;
  }
}
