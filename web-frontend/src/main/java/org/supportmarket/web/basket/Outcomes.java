package org.supportmarket.web.basket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.BasketApi;
import org.supportmarket.web.client.PlanOutcome;
import org.supportmarket.web.client.Refusal;

/** What the person's plan is to bring about, for saying what something is for. */
@RequestScoped
class Outcomes {
  @Inject @RestClient BasketApi people;

  /** None for somebody who may order but not see the plan. */
  List<PlanOutcome> of(UUID person) {
    try {
      return people.outcomes(person).stream().filter(PlanOutcome::agreed).toList();
    } catch (Refusal none) {
      return List.of();
    }
  }
}
