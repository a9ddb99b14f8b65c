package org.supportmarket.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a unit costs people, beside agreed rates and prices asked; what is null is not known. */
public record PricesPaid(Instant publishedAt, LocalDate from, LocalDate to, List<Row> rows) {

  /** One kind of support by what it is sold by. */
  public record Row(
      String category,
      String categoryName,
      String unit,
      long plannedPence,
      int notShown,
      Long averagePence,
      Agreed agreed,
      Long aboveAgreedPermille,
      Asked asked,
      Long aboveAskedPermille) {}

  /** From the lowest to the highest rate. */
  public record Agreed(long lowestPence, long highestPence) {}

  /** Half of the listings cost from the lower to the upper price. */
  public record Asked(long listings, long lowerPence, long middlePence, long upperPence) {}

  public PricesPaid {
    rows = rows == null ? List.of() : List.copyOf(rows);
  }
}
