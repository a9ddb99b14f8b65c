package org.supportmarket.catalogue.listing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/**
 * What a buyer sees and agrees to: whenever any of it changes, the listing's version rises.
 *
 * @param category slug
 * @param summary a sentence or two, for lists
 * @param pricePence of one unit; 0 is free, null means no price is known
 * @param unit what the price is for; null exactly if there is no price
 * @param orderable whether it can be bought here; then it has a price above 0
 * @param noticeDays how long ahead a visit can be cancelled without charge, or null if not said
 */
@Embeddable
public record Offer(
    @Enumerated(EnumType.STRING) ListingKind kind,
    String category,
    String name,
    String summary,
    String description,
    Long pricePence,
    @Enumerated(EnumType.STRING) PriceUnit unit,
    boolean orderable,
    List<String> included,
    List<String> notIncluded,
    Integer noticeDays) {

  /** The most one unit may cost, £1,000,000: a slip of the finger is more likely. */
  public static final long HIGHEST_PRICE_PENCE = 100_000_000;

  /** Refuses what could never be shown or sold. */
  public Offer {
    if ((pricePence == null) != (unit == null)) {
      throw new IllegalArgumentException("A price has a unit, and a unit a price");
    }
    if (pricePence != null && (pricePence < 0 || pricePence > HIGHEST_PRICE_PENCE)) {
      throw new IllegalArgumentException("No such price: " + pricePence);
    }
    if (orderable && (pricePence == null || pricePence == 0)) {
      throw new IllegalArgumentException("What can be bought has a price");
    }
  }

  Offer at(long newPricePence) {
    return new Offer(
        kind,
        category,
        name,
        summary,
        description,
        newPricePence,
        unit,
        orderable,
        included,
        notIncluded,
        noticeDays);
  }
}
