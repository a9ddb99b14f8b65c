package org.supportmarket.ordering.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long a person's money lasts: all the budgets asked for together, and each by itself. */
@Schema(name = "Forecast")
record ForecastView(LocalDate asOf, RunOutView together, List<OfBudget> budgets) {

  /** One budget, with what is planned to be paid from it first. */
  @Schema(name = "BudgetForecast")
  record OfBudget(UUID budgetId, RunOutView runOut) {}
}
