package org.supportmarket.web.holder;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.layout.Verdict;

/**
 * Why one thing of an order was all right, as it was decided when it was ordered.
 *
 * @param name null where the whole order was decided at once
 * @param outcome what it was for, in the words of the plan; null for none, and once erased
 */
record Receipt(String name, Verdict verdict, String rule, String outcome) {

  /**
   * @param outcomes words of the person's outcomes
   */
  static List<Receipt> of(Order order, Map<UUID, String> outcomes) {
    boolean single = order.lines().size() == 1;
    List<Receipt> receipts =
        order.lines().stream()
            .filter(line -> line.decision() != null)
            .map(
                line ->
                    of(
                        single ? null : line.name(),
                        line.decision(),
                        line.outcomeId() == null ? null : outcomes.get(line.outcomeId())))
            .toList();
    return receipts.isEmpty() && order.decision() != null
        ? List.of(of(null, order.decision(), null))
        : receipts;
  }

  private static Receipt of(String name, Order.Decision decision, String outcome) {
    return new Receipt(
        name,
        Verdict.of(decision.verdict(), decision.reason()),
        "Rule: " + decision.rule() + ", version " + decision.ruleVersion(),
        outcome);
  }
}
