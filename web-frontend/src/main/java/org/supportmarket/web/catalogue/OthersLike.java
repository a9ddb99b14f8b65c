package org.supportmarket.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.Listing;
import org.supportmarket.web.client.ListingQuery;
import org.supportmarket.web.client.ListingSummary;
import org.supportmarket.web.layout.Sums;

/** Two others of the same kind from other providers, those of the same place first. */
@RequestScoped
public class OthersLike {
  private static final int SHOWN = 2;

  @Inject @RestClient CatalogueApi catalogue;

  /** Another thing on offer. */
  public record Other(UUID id, String name, String provider, String price) {
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

  /** None where there are none; a catalogue that rests is told as everywhere. */
  public List<Other> than(Listing listing) {
    String near = listing.district() == null ? "" : listing.district();
    ListingQuery query =
        ListingQuery.all()
            .with("category", listing.category())
            .with("per_page", 50)
            .with("facets", "none");
    return catalogue.search(query.parameters()).contents().stream()
        .filter(other -> !other.provider().id().equals(listing.provider().id()))
        .sorted(Comparator.comparing(other -> !near.equals(other.district())))
        .limit(SHOWN)
        .map(Other::of)
        .toList();
  }
}
