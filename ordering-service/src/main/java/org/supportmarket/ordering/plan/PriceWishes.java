package org.supportmarket.ordering.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.budget.BudgetView;
import org.supportmarket.ordering.budget.Budgets;
import org.supportmarket.ordering.eligibility.Asked;
import org.supportmarket.ordering.offer.Offer;
import org.supportmarket.ordering.offer.OfferCatalogue;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Says what wishes cost by our copy of the offers, and from which pot they would be paid. */
@ApplicationScoped
class PriceWishes {
  private static final int MOST = 25;
  private static final int LONGEST_WORDS = 300;
  private static final long MOST_PENCE = 100_000_000;

  private final OfferCatalogue offers;
  private final Budgets budgets;

  PriceWishes(OfferCatalogue offers, Budgets budgets) {
    this.offers = offers;
    this.budgets = budgets;
  }

  /** Refuses what could not be ordered either, whatever the rules say. */
  List<Wish> price(PersonRef person, List<WishRequest> wishes, LocalDate day) {
    if (wishes == null || wishes.isEmpty() || wishes.size() > MOST) {
      throw Refusal.of(OrderingProblem.INVALID_LINES, "Ask about 1 to %d things.".formatted(MOST));
    }
    wishes.forEach(PriceWishes::check);
    List<BudgetView> usable = budgets.usable(person, day);
    Map<UUID, Offer> byId =
        offers
            .find(
                wishes.stream()
                    .map(WishRequest::listingId)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList())
            .stream()
            .collect(Collectors.toMap(Offer::listingId, Function.identity()));
    return wishes.stream()
        .map(wish -> priced(wish, byId.get(wish.listingId()), pot(wish.budgetId(), usable)))
        .toList();
  }

  private static void check(WishRequest wish) {
    if (wish == null || (wish.listingId() == null) == (wish.somethingElse() == null)) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST,
          "Each line needs either a `listing_id` or `something_else`.");
    }
    if (wish.quantity() != null && (wish.quantity() < 1 || wish.quantity() > 10_000)) {
      throw Refusal.of(OrderingProblem.INVALID_QUANTITY, "Choose a whole number from 1 to 10,000.");
    }
    WishRequest.SomethingElse other = wish.somethingElse();
    if (other != null
        && (!PlainWords.fit(other.words(), LONGEST_WORDS)
            || other.pence() == null
            || other.pence() < 1
            || other.pence() > MOST_PENCE)) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST, "Say what it is in a few words, and what it costs.");
    }
  }

  private static Wish priced(WishRequest wish, Offer offer, BudgetView pot) {
    int quantity = wish.quantity() == null ? 1 : Math.toIntExact(wish.quantity());
    if (wish.somethingElse() != null) {
      long pence = wish.somethingElse().pence();
      String words = wish.somethingElse().words().strip();
      return new Wish(
          null,
          words,
          1,
          null,
          asked(
              Asked.SOMETHING_ELSE, null, null, null, "item", pence, pence, pot, wish.outcomeId()));
    }
    if (offer == null) {
      throw Refusal.of(
          OrderingProblem.LISTING_UNKNOWN, "We know no such listing. It may have been removed.");
    }
    if (offer.pricePence() == null || offer.pricePence() == 0) {
      throw Refusal.of(
          OrderingProblem.LISTING_NOT_ORDERABLE,
          "The price of %s has to be asked for.".formatted(offer.name()));
    }
    return new Wish(
        offer,
        null,
        quantity,
        wish.minutes(),
        asked(
            offer.category(),
            offer.terms().kind(),
            offer.listingId(),
            offer.providerId(),
            offer.unit(),
            offer.pricePence(),
            total(offer, quantity, wish.minutes()),
            pot,
            wish.outcomeId()));
  }

  private static Asked asked(
      String category,
      String kind,
      UUID listing,
      UUID provider,
      String unit,
      long unitPence,
      long totalPence,
      BudgetView pot,
      UUID outcome) {
    return new Asked(
        listing,
        category,
        kind,
        provider,
        unit,
        unitPence,
        totalPence,
        pot.id(),
        pot.fundingStream(),
        pot.holdingRoute(),
        outcome);
  }

  /** As an order of it would cost: once for each time, rounded half up. */
  private static long total(Offer offer, int quantity, Integer minutes) {
    if (minutes != null
        && (!"hour".equals(offer.unit())
            || minutes < 15
            || minutes > 24 * 60
            || minutes % 15 != 0)) {
      throw Refusal.of(
          OrderingProblem.INVALID_MINUTES,
          "Only support by the hour takes minutes, in steps of 15, from 15 to 1,440.");
    }
    try {
      long all = Math.multiplyExact(offer.pricePence(), (long) quantity);
      long pence =
          minutes == null ? all : Math.floorDiv(Math.multiplyExact(all, (long) minutes) + 30, 60L);
      if (pence > MOST_PENCE) {
        throw tooLarge();
      }
      return Math.max(pence, 1);
    } catch (ArithmeticException overflow) {
      throw tooLarge();
    }
  }

  private static Refusal tooLarge() {
    return Refusal.of(OrderingProblem.TOTAL_TOO_LARGE, "That is more than one order may cost.");
  }

  private static BudgetView pot(UUID wanted, List<BudgetView> usable) {
    return usable.stream()
        .filter(budget -> wanted == null || budget.id().equals(wanted))
        .max(Comparator.comparingLong(BudgetView::availablePence))
        .orElseThrow(
            () ->
                Refusal.of(
                    wanted == null
                        ? OrderingProblem.BUDGET_NOT_USABLE
                        : OrderingProblem.BUDGET_UNKNOWN,
                    "There is no such budget that can be used today."));
  }
}
