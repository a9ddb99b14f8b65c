package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.layout.Problems;

/**
 * What cancelling means, before it is done.
 *
 * @param budgetName null when the money came from a budget that is not in use today
 */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CancelPage(
    String href,
    String name,
    String provider,
    long backPence,
    String budgetName,
    long leftBeforePence,
    long leftAfterPence,
    boolean canCancel,
    String key,
    Problems problems)
    implements TemplateInstance {

  static CancelPage of(Order order, List<Budget> budgets, String key, Problems problems) {
    Budget budget =
        budgets.stream().filter(b -> b.id().equals(order.budgetId())).findFirst().orElse(null);
    return new CancelPage(
        "/my-orders/" + order.id(),
        OrderSummary.title(order),
        order.provider().name(),
        order.totalPence(),
        budget == null ? null : BudgetWords.name(budget),
        budget == null ? 0 : budget.availablePence(),
        budget == null ? 0 : budget.availablePence() + order.totalPence(),
        order.canCancel(),
        key,
        problems);
  }
}
