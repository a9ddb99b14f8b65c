package org.supportmarket.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** How far people with a budget use it; what is null may not be told. */
public record TakeUp(Instant publishedAt, List<Year> years) {

  /** One financial year, "2026-27". */
  public record Year(
      String year, LocalDate from, LocalDate to, List<Row> rows, Money money, List<Wait> waits) {}

  /** Some of the people; by is all, need, age or district. */
  public record Row(
      String by, String key, boolean suppressed, Long people, Long buying, Long buyingPermille) {}

  /** What all of them have together. */
  public record Money(Long allocatedPence, Long usedPence, Long unusedPermille) {}

  /** Since budget or questionnaire. */
  public record Wait(String since, List<Step> steps) {}

  /** Within four_weeks, quarter, half_year, later or not_yet. */
  public record Step(String within, Long people) {}

  public TakeUp {
    years = years == null ? List.of() : List.copyOf(years);
  }
}
