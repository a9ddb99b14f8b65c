package org.supportmarket.ordering.elsewhere;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.supportmarket.ordering.budget.BudgetView;
import org.supportmarket.ordering.eligibility.Asked;
import org.supportmarket.ordering.eligibility.Eligibility;
import org.supportmarket.ordering.eligibility.Verdict;
import org.supportmarket.ordering.person.PersonRef;

/** What the rules say about something that was paid elsewhere. */
@ApplicationScoped
class Judge {
  private final Eligibility eligibility;

  Judge(Eligibility eligibility) {
    this.eligibility = eligibility;
  }

  /** Of a budget that could be used on that day. */
  Elsewhere.Ruling of(PersonRef person, ElsewhereRequest spent, BudgetView pot) {
    Asked asked =
        new Asked(
            null,
            Asked.SOMETHING_ELSE,
            null,
            null,
            "item",
            spent.pence(),
            spent.pence(),
            pot.id(),
            pot.fundingStream(),
            pot.holdingRoute(),
            spent.outcomeId());
    Verdict found = eligibility.judge(person, List.of(asked), spent.day()).getFirst();
    return new Elsewhere.Ruling(found.verdict(), found.words(), found.rule(), found.ruleVersion());
  }
}
