package org.supportmarket.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.Listing;
import org.supportmarket.web.client.PlanApi;
import org.supportmarket.web.client.PlanVerdict;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Unreachable;
import org.supportmarket.web.layout.Verdict;
import org.supportmarket.web.session.Visitor;

/**
 * Whether the visitor's budget may pay for a listing. A page that everybody may read never fails
 * for want of the answer: it is then left out.
 */
@RequestScoped
class MayIBuy {
  @Inject Visitor visitor;
  @Inject @RestClient PlanApi plan;

  /**
   * The answer, with what can be done about it.
   *
   * @param canAsk nobody has been asked yet
   * @param dueOn until when the care manager answers what has been asked, or null
   */
  record Answer(
      Verdict verdict, String rule, boolean canAsk, LocalDate dueOn, UUID listing, long quantity) {}

  /** Null for whoever has no budget, and where nobody can say right now. */
  Answer of(Listing listing) {
    if (!listing.orderable() || !visitor.has("budget-holder") && !visitor.has("supporter")) {
      return null;
    }
    try {
      long quantity =
          listing.minimumQuantity() == null ? 1 : Math.max(1, listing.minimumQuantity());
      return visitor
          .personId()
          .map(person -> plan.verdict(person, listing.id(), quantity, null, null, null))
          .map(found -> answer(found, listing.id(), quantity))
          .orElse(null);
    } catch (Refusal | Unreachable left) {
      return null;
    }
  }

  private static Answer answer(PlanVerdict found, UUID listing, long quantity) {
    boolean ask = "ask_first".equals(found.verdict());
    return new Answer(
        Verdict.of(found.verdict(), found.words()),
        "Rule: " + found.rule() + ", version " + found.ruleVersion(),
        ask && found.approval() == null,
        ask ? found.answerDueOn() : null,
        listing,
        quantity);
  }
}
