package org.supportmarket.ordering.basket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.budget.BudgetView;
import org.supportmarket.ordering.budget.Budgets;
import org.supportmarket.ordering.budget.ChooseBudget;
import org.supportmarket.ordering.elsewhere.Wanted;
import org.supportmarket.ordering.ledger.Pounds;
import org.supportmarket.ordering.offer.Offer;
import org.supportmarket.ordering.offer.OfferCatalogue;
import org.supportmarket.ordering.order.PriceNow;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Whether something can be put into a basket as it is asked for: else a refusal says why not. */
@ApplicationScoped
class CheckLine {
  private static final int MOST_POTS = 5;

  private final OfferCatalogue catalogue;
  private final PriceNow priceNow;
  private final ChooseBudget chooseBudget;
  private final Budgets budgets;
  private final Verdicts verdicts;

  CheckLine(
      OfferCatalogue catalogue,
      PriceNow priceNow,
      ChooseBudget chooseBudget,
      Budgets budgets,
      Verdicts verdicts) {
    this.catalogue = catalogue;
    this.priceNow = priceNow;
    this.chooseBudget = chooseBudget;
    this.budgets = budgets;
    this.verdicts = verdicts;
  }

  BasketLine fresh(Act act, PersonRef person, UUID id, LineRequest request) {
    if (request == null || (request.listingId() == null) == (request.somethingElse() == null)) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST, "Give either a `listing_id` or `something_else`.");
    }
    if (request.somethingElse() != null) {
      return somethingElse(act, person, id, request);
    }
    return ofListing(act, person, id, request.listingId(), null, request);
  }

  BasketLine changed(Act act, PersonRef person, BasketLine before, LineRequest request) {
    boolean sameListing =
        request != null
            && (request.listingId() == null || request.listingId().equals(before.listingId()));
    if (!sameListing || before.somethingElse() == (request.somethingElse() == null)) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST,
          "A line stays what it is. Take it out and put the other thing in.");
    }
    return before.somethingElse()
        ? somethingElse(act, person, before.id(), request)
        : ofListing(act, person, before.id(), before.listingId(), before, request);
  }

  private BasketLine somethingElse(Act act, PersonRef person, UUID id, LineRequest request) {
    LineRequest.SomethingElse other = request.somethingElse();
    Wanted.check(other.words(), other.payee(), other.pence());
    boolean once = request.quantity() == null || request.quantity() == 1;
    if (!once || request.minutes() != null || request.repeat() != null) {
      throw Refusal.of(
          OrderingProblem.INVALID_QUANTITY,
          "Something that is not in the catalogue is put in once for each time, with its whole sum.");
    }
    priceNow.once(other.pence(), request.startsOn(), request.startsAt());
    BasketLine line =
        new BasketLine(
            id,
            null,
            null,
            null,
            other.pence(),
            1,
            null,
            request.startsOn(),
            request.startsAt(),
            null,
            request.outcomeId(),
            pots(act, person, request));
    return judged(act, person, line, null, other.pence(), other.pence());
  }

  private BasketLine ofListing(
      Act act, PersonRef person, UUID id, UUID listing, BasketLine before, LineRequest request) {
    Offer offer = catalogue.find(List.of(listing)).stream().findFirst().orElse(null);
    if (request.quantity() == null || request.quantity() < 1 || request.quantity() > 10_000) {
      throw Refusal.of(OrderingProblem.INVALID_QUANTITY, "Choose a whole number from 1 to 10,000.");
    }
    BasketLine line =
        new BasketLine(
            id,
            listing,
            offer == null ? 0 : offer.version(),
            offer == null ? null : offer.pricePence(),
            null,
            request.quantity(),
            request.minutes(),
            request.startsOn(),
            request.startsAt(),
            request.repeat(),
            request.outcomeId(),
            pots(act, person, request));
    PriceNow.Priced priced = priceNow.of(line.asPurchase(offer), offer);
    if (request.listingVersion() != null && request.listingVersion() != offer.version()) {
      throw changedMeanwhile(offer);
    }
    judged(act, person, line, offer, offer.pricePence(), priced.eachPence());
    boolean keepsWhatWasSeen = before != null && request.listingVersion() == null;
    return keepsWhatWasSeen ? line.seenAs(before) : line;
  }

  /** An outcome that is none of the plan's is refused here; whether it may be bought is shown. */
  private BasketLine judged(
      Act act, PersonRef person, BasketLine line, Offer offer, long unitPence, long eachPence) {
    verdicts.of(
        person,
        List.of(new Verdicts.Case(line, offer, unitPence, eachPence)),
        budgets.usable(person, act.day()),
        act.day());
    return line;
  }

  private List<UUID> pots(Act act, PersonRef person, LineRequest request) {
    List<UUID> wanted = request.pots() == null ? List.of() : request.pots();
    if (wanted.size() > MOST_POTS
        || wanted.stream().anyMatch(Objects::isNull)
        || wanted.stream().distinct().count() < wanted.size()) {
      throw Refusal.of(
          OrderingProblem.INVALID_POTS, "Choose one to five budgets, each of them once.");
    }
    List<BudgetView> usable = chooseBudget.usable(person, act.day());
    if (wanted.isEmpty()) {
      return List.of(
          usable.stream()
              .max(Comparator.comparingLong(BudgetView::availablePence))
              .map(BudgetView::id)
              .orElseThrow());
    }
    Set<UUID> known = usable.stream().map(BudgetView::id).collect(Collectors.toSet());
    for (UUID pot : wanted) {
      if (!known.contains(pot)) {
        throw chooseBudget.refusalOf(person, pot);
      }
    }
    return wanted;
  }

  private static Refusal changedMeanwhile(Offer offer) {
    return Refusal.of(
        OrderingProblem.PRICE_CHANGED,
        "%s has changed since you saw it. It now costs %s. Please look at it again."
            .formatted(offer.name(), Pounds.of(offer.pricePence())),
        Map.of(
            "listing_id", offer.listingId(),
            "price_pence", offer.pricePence(),
            "listing_version", offer.version()));
  }
}
