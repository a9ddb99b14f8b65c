package org.supportmarket.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What is expected in the next 26 weeks; the first row is everything. Months are "2026-05". */
public record Prospect(
    Instant publishedAt,
    LocalDate from,
    LocalDate to,
    String testedFrom,
    String testedTo,
    List<Row> rows,
    List<Left> leftOut) {

  /** A kind of support of which too few people bought to say anything. */
  public record Left(String key, String name) {}

  /** Everything ("all") or one kind of support; growth, price and test are null if not known. */
  public record Row(
      String key,
      String name,
      long pence,
      long lastHalfYearPence,
      Long growthPermille,
      Long unitPence,
      Test test,
      List<Week> weeks) {}

  /** How the same would have done half a year ago. */
  public record Test(
      long expectedPence,
      long deliveredPence,
      long errorPermille,
      long plainErrorPermille,
      List<TestMonth> months) {}

  /** One month of it. */
  public record TestMonth(String month, long expectedPence, long deliveredPence) {}

  /** One week; the band is null where nothing could be tried. */
  public record Week(
      LocalDate monday,
      long pence,
      Long lowPence,
      Long highPence,
      Long units,
      Long committedPence) {}

  public Prospect {
    rows = rows == null ? List.of() : List.copyOf(rows);
    leftOut = leftOut == null ? List.of() : List.copyOf(leftOut);
  }
}
