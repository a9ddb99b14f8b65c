package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.supportmarket.web.client.Budget;

/**
 * How much is left, and where the rest is.
 *
 * @param until the day all of it has to be used by; null when the budgets end on different days
 */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MoneyPage(long leftPence, LocalDate until, List<BudgetView> budgets)
    implements TemplateInstance {

  static MoneyPage of(List<Budget> budgets) {
    Set<LocalDate> ends = budgets.stream().map(Budget::endsOn).collect(Collectors.toSet());
    return new MoneyPage(
        budgets.stream().mapToLong(Budget::availablePence).sum(),
        ends.size() == 1 ? ends.iterator().next() : null,
        budgets.stream().map(BudgetView::of).toList());
  }
}
