package org.supportmarket.web.holder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.web.client.Me;
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

  /** Whether whoever is here looks at their own things. */
  boolean isSelf() {
    boolean own = visitor.has("budget-holder") || visitor.has("self-funder");
    return own && visitor.actingFor().isEmpty();
  }

  /** Whether whoever is here may say how it was, or write down what the person says. */
  boolean maySayHowItWas() {
    return isSelf() || writesDown();
  }

  /** Whose words would be written here. */
  Whose whose() {
    return isSelf()
        ? Whose.OWN
        : new Whose(visitor.actingFor().map(Me.ActingFor::name).orElse("this person"));
  }

  /** Ratings asks ordering the same again when something is written. */
  private boolean writesDown() {
    return visitor
        .actingFor()
        .filter(one -> "supporter".equals(one.authority()) && one.actions().contains("confirm"))
        .isPresent();
  }

  private static Refusal noBudget() {
    String sentence =
        "There is no budget under your name here yet. Your council can set one up: call the number below.";
    return new Refusal(404, "no_budget", sentence, Map.of());
  }
}
