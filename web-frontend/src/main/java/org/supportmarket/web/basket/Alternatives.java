package org.supportmarket.web.basket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.Basket;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.Listing;
import org.supportmarket.web.client.ListingQuery;
import org.supportmarket.web.client.ListingSummary;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Unreachable;
import org.supportmarket.web.layout.Sums;

/** Two others of the same kind and place, for whoever buys from somebody who helps them choose. */
@RequestScoped
class Alternatives {
  private static final int SHOWN = 2;

  @Inject @RestClient CatalogueApi catalogue;

  /** Another thing on offer. */
  record Other(UUID id, String name, String provider, String price) {
    static Other of(ListingSummary listing) {
      return new Other(
          listing.id(),
          listing.name(),
          listing.provider().name(),
          listing.price() == null
              ? "ask for the price"
              : Sums.money(listing.price().amountPence()));
    }
  }

  /**
   * None where nobody earns; and none while the catalogue rests, which must not stop a purchase.
   */
  List<Other> of(Basket.Line line) {
    if (!line.earnsFromThis() || line.provider() == null) {
      return List.of();
    }
    try {
      Listing listing = catalogue.listing(line.listingId());
      String near = listing.district() == null ? "" : listing.district();
      ListingQuery query =
          ListingQuery.all().with("category", line.category()).with("per_page", 50);
      return catalogue.search(query.parameters()).contents().stream()
          .filter(other -> !other.provider().id().equals(line.provider().id()))
          .sorted(Comparator.comparing(other -> !near.equals(other.district())))
          .limit(SHOWN)
          .map(Other::of)
          .toList();
    } catch (Refusal | Unreachable none) {
      return List.of();
    }
  }
}
