package org.supportmarket.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.web.client.Me;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.session.Visitor;

/** The person themselves, whomever they act for just now: only they say who acts for them. */
@RequestScoped
class Themselves {
  @Inject Visitor visitor;

  UUID id() {
    return Optional.ofNullable(visitor.me().personId()).orElseThrow(Themselves::noBudget);
  }

  /** Whose access log they read: that of the person they act for, else their own. */
  UUID shown() {
    return visitor.actingFor().map(Me.ActingFor::personId).orElseGet(this::id);
  }

  private static Refusal noBudget() {
    String sentence =
        "There is no budget under your name here yet. Your council can set one up: call the number below.";
    return new Refusal(404, "no_budget", sentence, Map.of());
  }
}
