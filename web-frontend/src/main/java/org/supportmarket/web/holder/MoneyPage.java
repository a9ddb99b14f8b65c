package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.client.Forecast;
import org.supportmarket.web.client.Forecast.RunOut;
import org.supportmarket.web.client.MoneyYear;
import org.supportmarket.web.client.Survey;
import org.supportmarket.web.layout.BarChart;

/**
 * How much is left, and where the rest is.
 *
 * @param runOut how long all of it lasts; null while nobody can say
 * @param year null while nobody can say
 * @param own whether it is the reader's own money
 * @param asks what their council asks them, or null
 * @param told what was just done, or null
 * @param until the day all of it has to be used by; null when the budgets end on different days
 */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MoneyPage(
    long leftPence,
    LocalDate until,
    RunOut runOut,
    BarChart year,
    List<BudgetView> budgets,
    boolean own,
    Survey asks,
    String told)
    implements TemplateInstance {

  static MoneyPage of(
      List<Budget> budgets,
      Forecast forecast,
      MoneyYear year,
      boolean own,
      Survey asks,
      String told) {
    Set<LocalDate> ends = budgets.stream().map(Budget::endsOn).collect(Collectors.toSet());
    return new MoneyPage(
        budgets.stream().mapToLong(Budget::availablePence).sum(),
        ends.size() == 1 ? ends.iterator().next() : null,
        forecast == null ? null : forecast.together(),
        year == null || year.months().isEmpty() ? null : YearPicture.of(year),
        budgets.stream()
            .map(b -> BudgetView.of(b, forecast == null ? null : forecast.of(b.id())))
            .toList(),
        own,
        asks,
        told);
  }
}
