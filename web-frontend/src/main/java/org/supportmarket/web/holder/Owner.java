package org.supportmarket.web.holder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.session.Visitor;

/** Whose money and orders a page shows. */
@RequestScoped
public class Owner {
  @Inject Visitor visitor;

  /** The person, or a refusal in plain words for somebody without a budget. */
  public UUID id() {
    return visitor.personId().orElseThrow(Owner::noBudget);
  }

  /** Whether whoever is here looks at their own things: only they themselves say how it was. */
  boolean isSelf() {
    boolean own = visitor.has("budget-holder") || visitor.has("self-funder");
    return own && visitor.actingFor().isEmpty();
  }

  private static Refusal noBudget() {
    String sentence =
        "There is no budget under your name here yet. Your council can set one up: call the number below.";
    return new Refusal(404, "no_budget", sentence, Map.of());
  }
}
