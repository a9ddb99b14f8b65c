package org.supportmarket.web.holder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.client.Outcome;
import org.supportmarket.web.client.PlanApi;
import org.supportmarket.web.client.Refusal;

/** What the outcomes of a person's plan say, for an order that names any. */
@RequestScoped
class OwnOutcomes {
  @Inject Owner owner;
  @Inject @RestClient PlanApi plan;

  Map<UUID, String> of(Order order) {
    if (order.lines().stream().allMatch(line -> line.outcomeId() == null)) {
      return Map.of();
    }
    try {
      return plan.outcomes(owner.id()).stream()
          .filter(outcome -> outcome.words() != null)
          .collect(Collectors.toMap(Outcome::id, Outcome::words));
    } catch (Refusal unreadable) {
      return Map.of();
    }
  }
}
