package org.supportmarket.ordering.basket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.budget.BudgetView;
import org.supportmarket.ordering.offer.Offer;
import org.supportmarket.ordering.offer.OfferCatalogue;
import org.supportmarket.ordering.order.PriceNow;
import org.supportmarket.ordering.problem.OrderingProblem;

/** What the lines of a basket cost now, whatever they cost when they were put in. */
@ApplicationScoped
class PriceBasket {
  private final OfferCatalogue catalogue;
  private final PriceNow priceNow;

  PriceBasket(OfferCatalogue catalogue, PriceNow priceNow) {
    this.catalogue = catalogue;
    this.priceNow = priceNow;
  }

  /** By the id of the line. */
  Map<UUID, Price> of(List<BasketLine> lines, List<BudgetView> usable) {
    List<UUID> listings =
        lines.stream()
            .filter(line -> !line.somethingElse())
            .map(BasketLine::listingId)
            .distinct()
            .toList();
    Map<UUID, Offer> offers =
        catalogue.find(listings).stream()
            .collect(Collectors.toMap(Offer::listingId, Function.identity()));
    List<UUID> pots = usable.stream().map(BudgetView::id).toList();
    return lines.stream()
        .collect(
            Collectors.toMap(
                BasketLine::id, line -> price(line, offers.get(line.listingId()), pots)));
  }

  private Price price(BasketLine line, Offer offer, List<UUID> usable) {
    if (!usable.containsAll(line.pots())) {
      return new Price(
          offer,
          null,
          Hurdle.of(
              OrderingProblem.BUDGET_NOT_USABLE,
              "A budget you chose for this can no longer be used. Choose another one."));
    }
    try {
      PriceNow.Priced priced =
          line.somethingElse()
              ? priceNow.once(line.pence(), line.startsOn(), line.startsAt())
              : priceNow.of(line.asPurchase(offer), offer);
      return new Price(offer, priced, null);
    } catch (Refusal no) {
      return new Price(offer, null, Hurdle.of(no));
    }
  }
}
