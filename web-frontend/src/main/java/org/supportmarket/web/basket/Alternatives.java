package org.supportmarket.web.basket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.catalogue.OthersLike;
import org.supportmarket.web.client.Basket;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Unreachable;

/** Two others of the same kind and place, for whoever buys from somebody who helps them choose. */
@RequestScoped
class Alternatives {
  @Inject OthersLike others;
  @Inject @RestClient CatalogueApi catalogue;

  /**
   * None where nobody earns; and none while the catalogue rests, which must not stop a purchase.
   */
  List<OthersLike.Other> of(Basket.Line line) {
    if (!line.earnsFromThis() || line.provider() == null) {
      return List.of();
    }
    try {
      return others.than(catalogue.listing(line.listingId()));
    } catch (Refusal | Unreachable none) {
      return List.of();
    }
  }
}
