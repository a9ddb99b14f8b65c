package org.supportmarket.ordering.forecast;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture of the time that today's budgets are for, month by month. */
@Schema(name = "MoneyYear")
record YearView(List<Month> months) {

  /**
   * One month.
   *
   * @param camePence made ready to spend, less what went back
   * @param usedPence taken for orders, less what came back
   * @param comingPence still to be released
   * @param plannedPence planned and not held yet
   */
  @Schema(name = "MoneyMonth")
  record Month(
      @Schema(examples = "2026-11") String month,
      long camePence,
      long usedPence,
      long comingPence,
      long plannedPence) {}
}
