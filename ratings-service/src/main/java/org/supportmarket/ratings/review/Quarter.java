package org.supportmarket.ratings.review;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import org.supportmarket.kernel.time.Time;

/** The only date the public sees of a review: a finer one would point at who wrote it. */
final class Quarter {
  private Quarter() {}

  /** For example "2026 Q3". */
  static String of(Instant instant) {
    ZonedDateTime when = instant.atZone(Time.PEOPLES_ZONE);
    return when.getYear() + " Q" + when.get(IsoFields.QUARTER_OF_YEAR);
  }
}
