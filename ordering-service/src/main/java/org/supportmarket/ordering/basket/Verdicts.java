package org.supportmarket.ordering.basket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supportmarket.ordering.budget.BudgetView;
import org.supportmarket.ordering.eligibility.Asked;
import org.supportmarket.ordering.eligibility.Eligibility;
import org.supportmarket.ordering.eligibility.Verdict;
import org.supportmarket.ordering.offer.Offer;
import org.supportmarket.ordering.person.PersonRef;

/** Asks the rules about lines of a basket, all at once. */
@ApplicationScoped
class Verdicts {
  private static final List<String> LIGHTEST_FIRST =
      List.of(Verdict.YES, Verdict.YES_WITH_NOTE, Verdict.ASK_FIRST, Verdict.NO);

  private final Eligibility eligibility;

  Verdicts(Eligibility eligibility) {
    this.eligibility = eligibility;
  }

  /** A line whose price is known, its pots all usable; {@code offer} may be null. */
  record Case(BasketLine line, Offer offer, long unitPence, long eachPence) {}

  /**
   * One for each, in their order: every pot of a line has to allow it. Refuses with outcome_unknown
   * if one is for no outcome of the plan.
   */
  List<Verdict> of(PersonRef person, List<Case> cases, List<BudgetView> usable, LocalDate day) {
    Map<UUID, BudgetView> pots =
        usable.stream().collect(Collectors.toMap(BudgetView::id, Function.identity()));
    List<Asked> asked =
        cases.stream()
            .flatMap(one -> one.line().pots().stream().map(pot -> asked(one, pots.get(pot))))
            .toList();
    Iterator<Verdict> found = eligibility.judge(person, asked, day).iterator();
    return cases.stream()
        .map(one -> one.line().pots().stream().map(pot -> found.next()).toList())
        .map(Verdicts::gravest)
        .toList();
  }

  private static Verdict gravest(List<Verdict> ofOne) {
    return ofOne.stream()
        .max(Comparator.comparingInt(verdict -> LIGHTEST_FIRST.indexOf(verdict.verdict())))
        .orElseThrow();
  }

  private static Asked asked(Case one, BudgetView pot) {
    Offer offer = one.offer();
    return new Asked(
        one.line().listingId(),
        offer == null ? Asked.SOMETHING_ELSE : offer.category(),
        offer == null ? null : offer.terms().kind(),
        offer == null ? null : offer.providerId(),
        offer == null ? "item" : offer.unit(),
        one.unitPence(),
        one.eachPence(),
        pot.id(),
        pot.fundingStream(),
        pot.holdingRoute(),
        one.line().outcomeId());
  }
}
