package org.supportmarket.catalogue.listing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one unit costs. */
@Schema(name = "Price")
public record PriceView(@Schema(examples = "1850") long amountPence, PriceUnit unit) {

  static PriceView of(Offer offer) {
    return offer.pricePence() == null ? null : new PriceView(offer.pricePence(), offer.unit());
  }
}
