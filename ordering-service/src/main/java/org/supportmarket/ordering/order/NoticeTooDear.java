package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.demand.BeyondBudget;
import org.supportmarket.ordering.offer.Offer;
import org.supportmarket.ordering.offer.OfferCatalogue;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Notices an order that was refused for want of money: after it, and outside its transaction. */
@ApplicationScoped
class NoticeTooDear {
  private final OfferCatalogue offers;
  private final BeyondBudget beyondBudget;

  NoticeTooDear(OfferCatalogue offers, BeyondBudget beyondBudget) {
    this.offers = offers;
    this.beyondBudget = beyondBudget;
  }

  /** Other refusals are nothing to it. */
  void refused(PersonRef person, OrderRequest request, Refusal no) {
    if (no.kind() == OrderingProblem.INSUFFICIENT_FUNDS) {
      List<UUID> listings =
          request.lines().stream()
              .map(OrderRequest.Line::listingId)
              .filter(Objects::nonNull)
              .toList();
      beyondBudget.noticed(
          person.id(), offers.find(listings).stream().map(Offer::category).toList());
    }
  }
}
