package org.supportmarket.catalogue.openreferral;

import java.math.BigDecimal;
import java.util.Locale;
import org.supportmarket.catalogue.listing.Offer;
import org.supportmarket.catalogue.listing.PriceUnit;

/** What something costs, in words. */
final class Fees {
  private Fees() {}

  /** "£19.50 per hour", "Free", or null if no price is known. */
  static String of(Offer offer) {
    if (offer.pricePence() == null) {
      return null;
    }
    if (offer.pricePence() == 0) {
      return "Free";
    }
    return String.format(
        Locale.UK, "£%,.2f %s", BigDecimal.valueOf(offer.pricePence(), 2), unit(offer));
  }

  static String unit(Offer offer) {
    return offer.unit() == PriceUnit.ITEM ? "each" : "per " + offer.unit().word();
  }

  /** The least one can buy, if that is said. */
  static String option(Offer offer) {
    if (offer.minimumMinutes() != null) {
      return "At least " + offer.minimumMinutes() + " minutes";
    }
    return offer.minimumQuantity() == null ? null : "At least " + offer.minimumQuantity();
  }
}
