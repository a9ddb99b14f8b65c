package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.client.Cancellation;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Words;

/**
 * What cancelling means, and what it costs, before it is done: of a whole order, of one time, or of
 * all times from a day on.
 *
 * @param what the question: which part is taken back
 * @param cost null when it can no longer be taken back
 * @param budgetName null when the money came from a budget that is not in use today
 */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CancelPage(
    String href,
    String question,
    String name,
    String provider,
    Cost cost,
    String budgetName,
    long leftBeforePence,
    long leftAfterPence,
    Part part,
    String key,
    Problems problems)
    implements TemplateInstance {

  /** Which part of an order is taken back; all of it where both are null. */
  record Part(UUID time, LocalDate from) {
    static final Part ALL = new Part(null, null);

    String done() {
      return time != null ? "skipped" : from != null ? "ended" : "cancelled";
    }
  }

  /** What it costs and brings back, and the terms it comes from, in words. */
  record Cost(long chargePence, long backPence, List<String> terms) {}

  static CancelPage of(
      Order order,
      Part part,
      Cancellation found,
      List<Budget> budgets,
      String key,
      Problems problems) {
    Budget budget =
        budgets.stream().filter(b -> b.id().equals(order.budgetId())).findFirst().orElse(null);
    long back = found == null ? 0 : found.backPence();
    return new CancelPage(
        "/my-orders/" + order.id(),
        question(order, part),
        OrderSummary.title(order),
        order.provider().name(),
        found == null ? null : new Cost(found.chargePence(), back, terms(found)),
        budget == null ? null : BudgetWords.name(budget),
        budget == null ? 0 : budget.availablePence(),
        budget == null ? 0 : budget.availablePence() + back,
        part,
        key,
        problems);
  }

  private static String question(Order order, Part part) {
    if (part.time() != null) {
      return order.lines().stream()
          .flatMap(line -> line.times().stream())
          .filter(time -> part.time().equals(time.id()) && time.dueOn() != null)
          .findFirst()
          .map(time -> "Do you want to leave out " + OrderTime.day(time) + "?")
          .orElse("Do you want to leave out this time?");
    }
    return part.from() == null
        ? "Do you want to cancel this order?"
        : "Do you want to end this from " + Words.day(part.from()) + " on?";
  }

  private static List<String> terms(Cancellation found) {
    return found.tiers().stream()
        .map(
            tier ->
                "With less than %s notice: %d%% of the price"
                    .formatted(hours(tier.noticeHours()), tier.chargePercent()))
        .toList();
  }

  private static String hours(int hours) {
    return hours % 24 == 0 && hours > 0
        ? Words.things(hours / 24, "day’s", "days’")
        : Words.things(hours, "hour’s", "hours’");
  }
}
