package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.client.Statement;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Sums;

/**
 * Everything that came into and went out of a person's money.
 *
 * @param entries what took or gave money
 * @param steps what did neither, such as a provider saying yes
 * @param statement null while the days asked for make no sense
 */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StatementPage(
    PeriodForm form,
    List<Link> periods,
    Statement statement,
    List<Entry> entries,
    List<Entry> steps,
    Problems problems)
    implements TemplateInstance {

  /**
   * One change of the money.
   *
   * @param orderHref null when it belongs to no order
   * @param budget null when there is only one
   */
  record Entry(
      LocalDate day, String what, String orderHref, String budget, String amount, long leftPence) {}

  static StatementPage of(
      PeriodForm form,
      LocalDate today,
      Statement statement,
      List<Budget> budgets,
      Problems problems) {
    return new StatementPage(
        form,
        periods(today),
        statement,
        entries(statement, budgets, entry -> entry.amountPence() != 0),
        entries(statement, budgets, entry -> entry.amountPence() == 0),
        problems);
  }

  private static List<Link> periods(LocalDate today) {
    LocalDate month = today.withDayOfMonth(1);
    LocalDate april =
        LocalDate.of(today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear(), 4, 1);
    return List.of(
        period("This month", month, today),
        period("Last month", month.minusMonths(1), month.minusDays(1)),
        period("Since April", april, today));
  }

  private static Link period(String text, LocalDate from, LocalDate to) {
    return Link.to("/my-money/statement?from=" + from + "&to=" + to, text);
  }

  private static List<Entry> entries(
      Statement statement, List<Budget> budgets, Predicate<Statement.Entry> which) {
    if (statement == null) {
      return List.of();
    }
    boolean several =
        statement.entries().stream().map(Statement.Entry::budgetId).distinct().count() > 1;
    return statement.entries().stream()
        .filter(which)
        .map(
            e ->
                new Entry(
                    e.effectiveDate(),
                    e.description(),
                    e.orderId() == null ? null : "/my-orders/" + e.orderId(),
                    several ? BudgetWords.name(budgets, e.budgetId()) : null,
                    signed(e.amountPence()),
                    e.availableAfterPence()))
        .toList();
  }

  /** "+£20.00" or "−£20.00". */
  private static String signed(long pence) {
    return pence > 0 ? "+" + Sums.exact(pence) : Sums.exact(pence);
  }
}
