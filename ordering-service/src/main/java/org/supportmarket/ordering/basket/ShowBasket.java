package org.supportmarket.ordering.basket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.budget.BudgetView;
import org.supportmarket.ordering.budget.Budgets;
import org.supportmarket.ordering.demand.BeyondBudget;
import org.supportmarket.ordering.eligibility.Verdict;
import org.supportmarket.ordering.elsewhere.Purse;
import org.supportmarket.ordering.offer.Offer;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PersonalTexts;
import org.supportmarket.ordering.problem.OrderingProblem;

/** A basket with everything a person should know before they buy it. */
@ApplicationScoped
public class ShowBasket {
  private final Baskets baskets;
  private final Budgets budgets;
  private final WeighBasket weighBasket;
  private final PersonalTexts texts;
  private final WhoEarns whoEarns;
  private final HowLong howLong;
  private final BeyondBudget beyondBudget;

  ShowBasket(
      Baskets baskets,
      Budgets budgets,
      WeighBasket weighBasket,
      PersonalTexts texts,
      WhoEarns whoEarns,
      HowLong howLong,
      BeyondBudget beyondBudget) {
    this.baskets = baskets;
    this.budgets = budgets;
    this.weighBasket = weighBasket;
    this.texts = texts;
    this.whoEarns = whoEarns;
    this.howLong = howLong;
    this.beyondBudget = beyondBudget;
  }

  /** As it stands now, for whoever looks. */
  public BasketView of(Act act, PersonRef person) {
    long version = baskets.version(person);
    List<BasketLine> lines = baskets.lines(person);
    List<BudgetView> usable = budgets.usable(person, act.day());
    List<Weighed> weighed = weighBasket.weigh(person, lines, usable, available(usable), act.day());
    beyondBudget.noticed(person.id(), tooDear(weighed));
    List<UUID> others =
        lines.stream().filter(BasketLine::somethingElse).map(BasketLine::id).toList();
    Map<UUID, String> words = texts.of(PersonalTexts.Kind.WANTED_WORDS, others);
    Map<UUID, String> payees = texts.of(PersonalTexts.Kind.WANTED_PAYEE, others);
    Set<UUID> earning = lines.isEmpty() ? Set.of() : whoEarns.of(person);
    return new BasketView(
        person.id(),
        version,
        weighed.stream().map(w -> line(w, words, payees, earning)).toList(),
        usable.stream().map(budget -> pot(person, budget, weighed)).toList(),
        weighed.stream().mapToLong(Weighed::nowPence).sum());
  }

  private static List<String> tooDear(List<Weighed> weighed) {
    return weighed.stream()
        .filter(line -> line.offer() != null && line.hurdle() != null)
        .filter(line -> line.hurdle().kind() == OrderingProblem.INSUFFICIENT_FUNDS)
        .map(line -> line.offer().category())
        .toList();
  }

  private static Map<UUID, Long> available(List<BudgetView> usable) {
    return usable.stream().collect(Collectors.toMap(BudgetView::id, BudgetView::availablePence));
  }

  private static BasketView.Line line(
      Weighed weighed, Map<UUID, String> words, Map<UUID, String> payees, Set<UUID> earning) {
    BasketLine line = weighed.line();
    Offer offer = weighed.offer();
    return new BasketView.Line(
        line.id(),
        line.listingId(),
        offer == null ? null : Integer.valueOf(offer.version()),
        line.seenVersion(),
        nameOf(line, offer, words),
        offer == null ? null : new BasketView.Provider(offer.providerId(), offer.providerName()),
        payees.get(line.id()),
        offer == null ? null : offer.category(),
        offer == null ? null : offer.unit(),
        line.quantity(),
        line.minutes(),
        line.startsOn(),
        line.startsAt(),
        line.repeat(),
        line.outcomeId(),
        line.pots(),
        weighed.priced() == null ? null : Long.valueOf(weighed.priced().unitPence()),
        line.seenPence(),
        weighed.priced() == null ? null : Long.valueOf(weighed.priced().eachPence()),
        weighed.priced() == null ? null : Integer.valueOf(weighed.priced().times()),
        weighed.totalPence(),
        weighed.nowPence(),
        weighed.shares().stream()
            .map(share -> new BasketView.Share(share.budgetId(), share.pence()))
            .toList(),
        weighed.changed(),
        ruling(weighed.verdict()),
        offer == null ? null : offer.terms().makeUp(),
        offer == null ? List.of() : offer.terms().cancellation(),
        offer != null && earning.contains(offer.providerId()),
        weighed.hurdle());
  }

  private static String nameOf(BasketLine line, Offer offer, Map<UUID, String> words) {
    if (line.somethingElse()) {
      return words.getOrDefault(line.id(), "Something else");
    }
    return offer == null ? "Something that is no longer offered" : offer.name();
  }

  private static BasketView.Ruling ruling(Verdict verdict) {
    return verdict == null
        ? null
        : new BasketView.Ruling(
            verdict.verdict(),
            verdict.rule(),
            verdict.ruleVersion(),
            verdict.words(),
            verdict.approval());
  }

  private BasketView.Pot pot(PersonRef person, BudgetView budget, List<Weighed> weighed) {
    long taken =
        weighed.stream()
            .flatMap(line -> line.shares().stream())
            .filter(share -> share.budgetId().equals(budget.id()))
            .mapToLong(Purse.Share::pence)
            .sum();
    return new BasketView.Pot(
        budget.id(),
        budget.fundingStream(),
        budget.financialYear(),
        budget.availablePence(),
        taken,
        budget.availablePence() - taken,
        taken == 0 ? null : howLong.after(person, budget.id(), weighed));
  }
}
