package org.supportmarket.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.CaseworkApi;
import org.supportmarket.web.client.CouncilPerson;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.session.Visitor;

/** The officer's council and its people. */
@RequestScoped
class Council {
  @Inject Visitor visitor;
  @Inject @RestClient CaseworkApi casework;

  String gss() {
    return visitor
        .council()
        .orElseThrow(
            () ->
                new Refusal(
                    404,
                    "no_council",
                    "Your login is not connected to a council yet. Call us and we will connect it.",
                    Map.of()));
  }

  boolean isCareManager() {
    return visitor.has("care-manager");
  }

  boolean isFinance() {
    return visitor.has("council-finance");
  }

  CouncilPerson person(UUID id) {
    return casework.person(id);
  }

  /** What to call somebody whose name may be erased. */
  static String name(CouncilPerson person) {
    return person.name() == null ? "A person without a name" : person.name();
  }

  static String href(UUID person) {
    return "/council/people/" + person;
  }

  static String href(UUID person, UUID budget) {
    return href(person) + "/budgets/" + budget;
  }
}
