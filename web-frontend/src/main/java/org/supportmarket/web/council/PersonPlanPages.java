package org.supportmarket.web.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.Outcome;
import org.supportmarket.web.layout.Problems;

/** Puts together the page of a person's plan, which has two forms. */
@ApplicationScoped
class PersonPlanPages {
  @Inject @RestClient CatalogueApi catalogue;

  /** As it is; {@code done} says what has just been written down, or is null. */
  PersonPlanPage page(
      UUID person,
      List<Outcome> outcomes,
      PersonPlanPage.Form form,
      CountingForm counting,
      String done) {
    return page(person, outcomes, form, counting, done, Problems.none());
  }

  /** With something wrong in one of the forms. */
  PersonPlanPage page(
      UUID person,
      List<Outcome> outcomes,
      PersonPlanPage.Form form,
      CountingForm counting,
      Problems problems) {
    return page(person, outcomes, form, counting, null, problems);
  }

  private PersonPlanPage page(
      UUID person,
      List<Outcome> outcomes,
      PersonPlanPage.Form form,
      CountingForm counting,
      String done,
      Problems problems) {
    return PersonPlanPage.of(
        person, outcomes, catalogue.vocabulary().needs(), form, counting, done, problems);
  }
}
