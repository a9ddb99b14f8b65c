package org.supportmarket.ordering.takeup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far people with a budget use it, as it may be told. */
@Schema(name = "TakeUp")
record TakeUpView(
    @Schema(examples = "E10900001") String council,
    Instant publishedAt,
    @Schema(description = "This financial year, and the one before") List<Year> years) {

  /** One financial year. */
  @Schema(name = "TakeUpYear")
  record Year(
      @Schema(examples = "2026-27") String year,
      LocalDate from,
      LocalDate to,
      @Schema(description = "All together first; then by need, age and district") List<Row> rows,
      Money money,
      @Schema(
              description =
                  "Of people whose first budget, or whose questionnaire, began in this year: when they"
                      + " first bought anything")
          List<Wait> waits) {}

  /** Some of the people with a budget of that year. What is null may not be told. */
  @Schema(name = "TakeUpRow")
  record Row(
      @Schema(examples = "need", description = "all, need, age or district") String by,
      @Schema(examples = "physical") String key,
      @Schema(description = "1 to 7 people: too few to show anything") boolean suppressed,
      @Schema(description = "Have a budget; rounded to 5", nullable = true) Long people,
      @Schema(description = "Of them have bought from it; rounded to 5", nullable = true)
          Long buying,
      @Schema(description = "In thousandths of the people shown", nullable = true)
          Long buyingPermille) {}

  /**
   * What all of them have together; null where it may not be told. It is not told by need, age or
   * district: what is used would stand there a second time, beside what was bought, and each time a
   * sum is told with other noise it is told better.
   */
  @Schema(name = "TakeUpMoney")
  record Money(
      @Schema(description = "In all their budgets, released or not", nullable = true)
          Long allocatedPence,
      @Schema(description = "Promised, delivered or paid out of them", nullable = true)
          Long usedPence,
      @Schema(description = "Not used, in thousandths of allocated_pence", nullable = true)
          Long unusedPermille) {}

  /** How long it took. */
  @Schema(name = "TakeUpWait")
  record Wait(
      @Schema(examples = "budget", description = "Counted from: budget or questionnaire")
          String since,
      List<Step> steps) {}

  /** How many took so long. */
  @Schema(name = "TakeUpWaitStep")
  record Step(
      @Schema(
              examples = "four_weeks",
              description = "Within four_weeks, quarter (13 weeks), half_year (26), later, not_yet")
          String within,
      @Schema(description = "Rounded to 5; null: 1 to 7, too few to show", nullable = true)
          Long people) {}
}
