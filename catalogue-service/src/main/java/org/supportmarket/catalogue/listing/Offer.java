package org.supportmarket.catalogue.listing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a buyer sees and agrees to: whenever any of it changes, the listing's version rises.
 *
 * @param category slug
 * @param summary a sentence or two, for lists
 * @param pricePence of one unit; 0 is free, null means no price is known
 * @param unit what the price is for; null exactly if there is no price
 * @param orderable whether it can be bought here; then it has a price above 0
 * @param noticeDays how long ahead a visit can be cancelled without charge, or null if not said
 * @param minimumQuantity and all below: see {@link OfferTerms} and {@link OfferPeople}
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
    Integer noticeDays,
    Integer minimumQuantity,
    Integer minimumMinutes,
    LocalDate priceFrom,
    LocalDate priceUntil,
    @JdbcTypeCode(SqlTypes.JSON) List<CancellationTier> cancellation,
    @JdbcTypeCode(SqlTypes.JSON) PriceMakeUp makeUp,
    List<String> ageGroups,
    List<String> needs,
    List<String> languages,
    List<String> access,
    boolean workerGenderChoice,
    boolean introductionOnly,
    boolean worksDirectlyForPerson) {

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
    if (priceFrom != null && priceUntil != null && priceFrom.isAfter(priceUntil)) {
      throw new IllegalArgumentException("A price can't end before it begins");
    }
    for (int i = 1; i < cancellation.size(); i++) {
      CancellationTier before = cancellation.get(i - 1);
      CancellationTier tier = cancellation.get(i);
      if (tier.noticeHours() >= before.noticeHours()
          || tier.chargePercent() <= before.chargePercent()) {
        throw new IllegalArgumentException("Less notice costs more");
      }
    }
  }

  /** An offer on no special terms, of which nothing is said about whom it is for. */
  public Offer(
      ListingKind kind,
      String category,
      String name,
      String summary,
      String description,
      Long pricePence,
      PriceUnit unit,
      boolean orderable,
      List<String> included,
      List<String> notIncluded,
      Integer noticeDays) {
    this(
        kind,
        category,
        name,
        summary,
        description,
        pricePence,
        unit,
        orderable,
        included,
        notIncluded,
        noticeDays,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        false,
        false);
  }

  /** The same on these terms. */
  public Offer on(OfferTerms terms) {
    return with(terms, people());
  }

  /** The same for these people. */
  public Offer to(OfferPeople people) {
    return with(terms(), people);
  }

  /** On what terms it is bought. */
  public OfferTerms terms() {
    return new OfferTerms(
        minimumQuantity, minimumMinutes, priceFrom, priceUntil, cancellation, makeUp);
  }

  /** Whom it is for. */
  public OfferPeople people() {
    return new OfferPeople(
        ageGroups,
        needs,
        languages,
        access,
        workerGenderChoice,
        introductionOnly,
        worksDirectlyForPerson);
  }

  /** Whether its price holds on this day; it can be bought on no other. */
  public boolean priceHoldsOn(LocalDate day) {
    return (priceFrom == null || !priceFrom.isAfter(day))
        && (priceUntil == null || !priceUntil.isBefore(day));
  }

  private Offer with(OfferTerms terms, OfferPeople people) {
    return new Offer(
        kind,
        category,
        name,
        summary,
        description,
        pricePence,
        unit,
        orderable,
        included,
        notIncluded,
        noticeDays,
        terms.minimumQuantity(),
        terms.minimumMinutes(),
        terms.priceFrom(),
        terms.priceUntil(),
        terms.cancellation(),
        terms.makeUp(),
        people.ageGroups(),
        people.needs(),
        people.languages(),
        people.access(),
        people.workerGenderChoice(),
        people.introductionOnly(),
        people.worksDirectlyForPerson());
  }
}
