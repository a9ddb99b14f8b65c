package org.supportmarket.ratings.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;
import org.supportmarket.kernel.time.Time;

/** The only date the public sees of a review: a finer one would point at who wrote it. */
public final class Quarter {
  private Quarter() {}

  /** For example "2026 Q3". */
  public static String of(Instant instant) {
    return of(instant.atZone(Time.PEOPLES_ZONE).toLocalDate());
  }

  /** This many up to the one of today, the oldest first. */
  public static List<String> last(int many, LocalDate today) {
    return IntStream.iterate(many - 1, ago -> ago >= 0, ago -> ago - 1)
        .mapToObj(ago -> of(today.minus(ago, IsoFields.QUARTER_YEARS)))
        .toList();
  }

  private static String of(LocalDate day) {
    return day.getYear() + " Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }
}
