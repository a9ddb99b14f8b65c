package org.supportmarket.catalogue.listing;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one unit costs, and when that holds. */
@Schema(name = "Price")
public record PriceView(
    @Schema(examples = "1850") long amountPence,
    PriceUnit unit,
    @Schema(description = "The first day it holds; null if it always has") LocalDate validFrom,
    @Schema(description = "The last day it holds; null until further notice")
        LocalDate validUntil) {

  static PriceView of(Offer offer) {
    return offer.pricePence() == null
        ? null
        : new PriceView(offer.pricePence(), offer.unit(), offer.priceFrom(), offer.priceUntil());
  }

  boolean holdsOn(LocalDate day) {
    return (validFrom == null || !validFrom.isAfter(day))
        && (validUntil == null || !validUntil.isBefore(day));
  }
}
