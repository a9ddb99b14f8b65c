package org.supportmarket.catalogue.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.supportmarket.catalogue.demand.PastUnmetDemand.Past;

/**
 * What people of the sample looked for and did not find in the two years before its date: in each
 * district something often, something at times and something hardly ever.
 */
final class SampleSearches {
  private static final int DAYS = 730;
  private static final int EVERY_DAYS = 14;
  private static final int[] MOST_A_FORTNIGHT = {12, 5, 1};
  private static final List<String> KINDS =
      List.of(
          "short-breaks",
          "personal-assistants",
          "transport",
          "supported-living",
          "education",
          "advice-advocacy");

  private SampleSearches() {}

  static List<Past> of(long seed, LocalDate date, List<String> districts) {
    List<Past> all = new ArrayList<>();
    for (int place = 0; place < districts.size(); place++) {
      for (int rank = 0; rank < MOST_A_FORTNIGHT.length; rank++) {
        String kind = KINDS.get((place + 2 * rank) % KINDS.size());
        for (LocalDate day : days(date)) {
          SplittableRandom random =
              new SplittableRandom(seed * 1_000_003 + day.toEpochDay() * 31 + place * 7L + rank);
          int searches = random.nextInt(MOST_A_FORTNIGHT[rank] + 1);
          if (searches > 0) {
            all.add(new Past(day, kind, districts.get(place), searches));
          }
        }
      }
    }
    return all;
  }

  /** The same days whatever the date, so that a sample of another day has no others. */
  private static List<LocalDate> days(LocalDate date) {
    return Stream.iterate(date.minusDays(DAYS), day -> day.isBefore(date), day -> day.plusDays(1))
        .filter(day -> day.toEpochDay() % EVERY_DAYS == 0)
        .toList();
  }
}
