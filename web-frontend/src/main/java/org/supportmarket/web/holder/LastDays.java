package org.supportmarket.web.holder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.client.CaseworkApi;
import org.supportmarket.web.client.Order;

/** Until when the budgets of an order can pay for what is planned of it. */
@RequestScoped
class LastDays {
  @Inject Owner owner;
  @Inject @RestClient CaseworkApi casework;

  /** The last day, if something is planned after it; else null. Asks only where something is. */
  LocalDate of(Order order) {
    List<Order.Line> planned =
        order.lines().stream()
            .filter(line -> !line.pots().isEmpty() && last(line) != null)
            .toList();
    if (planned.isEmpty()) {
      return null;
    }
    List<Budget> budgets = casework.budgets(owner.id(), true);
    return planned.stream()
        .map(line -> tooEarly(line, budgets))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static LocalDate tooEarly(Order.Line line, List<Budget> budgets) {
    LocalDate ends =
        budgets.stream()
            .filter(budget -> line.pots().contains(budget.id()))
            .map(Budget::endsOn)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return ends != null && ends.isBefore(last(line)) ? ends : null;
  }

  /** The last day something is only planned for, or null. */
  private static LocalDate last(Order.Line line) {
    return line.times().stream()
        .filter(time -> "planned".equals(time.status()) && time.dueOn() != null)
        .map(Order.Time::dueOn)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
