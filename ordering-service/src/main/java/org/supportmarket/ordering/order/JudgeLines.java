package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.budget.BudgetView;
import org.supportmarket.ordering.budget.ChooseBudget;
import org.supportmarket.ordering.eligibility.Asked;
import org.supportmarket.ordering.eligibility.Eligibility;
import org.supportmarket.ordering.eligibility.Verdict;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Says of each line which budgets pay for it and whether they may, before anything is taken. */
@ApplicationScoped
class JudgeLines {
  private final Eligibility eligibility;
  private final ChooseBudget budgets;

  JudgeLines(Eligibility eligibility, ChooseBudget budgets) {
    this.eligibility = eligibility;
    this.budgets = budgets;
  }

  /** Every pot of a line has to allow it; refuses with ask_first or not_allowed otherwise. */
  List<DecidedLine> judge(PersonRef person, List<PricedLine> lines, Pots pots, LocalDate day) {
    List<List<UUID>> paying =
        lines.stream().map(line -> paying(person, line.wanted(), pots)).toList();
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).wanted().decision() == null) {
        for (UUID pot : paying.get(i)) {
          asked.add(asked(lines.get(i), pots.budget(pot)));
        }
      }
    }
    List<Verdict> verdicts = eligibility.judge(person, asked, day);
    List<DecidedLine> decided = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < lines.size(); i++) {
      PricedLine line = lines.get(i);
      Decision decision = line.wanted().decision();
      if (decision == null) {
        int many = paying.get(i).size();
        decision =
            Decision.gravest(
                verdicts.subList(next, next + many).stream()
                    .map(verdict -> decision(line, verdict))
                    .toList());
        next += many;
      }
      decided.add(new DecidedLine(line, paying.get(i), decision));
    }
    return decided;
  }

  private List<UUID> paying(PersonRef person, PurchaseLine line, Pots pots) {
    List<UUID> paying = pots.chosen(line);
    for (UUID pot : paying) {
      if (!pots.has(pot)) {
        throw budgets.refusalOf(person, pot);
      }
    }
    return paying;
  }

  private static Asked asked(PricedLine line, BudgetView budget) {
    return new Asked(
        line.offer().listingId(),
        line.offer().category(),
        line.offer().terms().kind(),
        line.offer().providerId(),
        line.offer().unit(),
        line.offer().pricePence(),
        line.pence(),
        budget.id(),
        budget.fundingStream(),
        budget.holdingRoute(),
        line.wanted().outcomeId());
  }

  private static Decision decision(PricedLine line, Verdict verdict) {
    if (!verdict.allows()) {
      throw Refusal.of(
          verdict.verdict().equals(Verdict.NO)
              ? OrderingProblem.NOT_ALLOWED
              : OrderingProblem.ASK_FIRST,
          verdict.words(),
          Map.of(
              "listing_id", line.offer().listingId(),
              "rule", verdict.rule(),
              "rule_version", verdict.ruleVersion()));
    }
    return new Decision(verdict.verdict(), verdict.words(), verdict.rule(), verdict.ruleVersion());
  }
}
