package org.supportmarket.catalogue.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import org.supportmarket.catalogue.listing.Offer;
import org.supportmarket.catalogue.listing.PriceUnit;

/**
 * What a service of a feed costs, if its first cost option says an amount and what it is for.
 *
 * @param pence of one unit, or null
 */
record ForeignPrice(Long pence, PriceUnit unit, LocalDate from, LocalDate until) {
  private static final ForeignPrice UNKNOWN = new ForeignPrice(null, null, null, null);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static ForeignPrice of(JsonNode service) {
    var options = Nodes.objects(service, "cost_options");
    if (options.isEmpty() || !options.getFirst().path("amount").isNumber()) {
      return UNKNOWN;
    }
    JsonNode option = options.getFirst();
    PriceUnit unit = unit(Nodes.text(option, "amount_description"));
    BigDecimal exact = option.path("amount").decimalValue().multiply(HUNDRED);
    boolean possible =
        exact.signum() >= 0 && exact.compareTo(BigDecimal.valueOf(Offer.HIGHEST_PRICE_PENCE)) <= 0;
    if (unit == null || !possible) {
      return UNKNOWN;
    }
    LocalDate from = day(option, "valid_from");
    LocalDate until = day(option, "valid_to");
    boolean turned = from != null && until != null && from.isAfter(until);
    return new ForeignPrice(
        exact.setScale(0, RoundingMode.HALF_UP).longValueExact(),
        unit,
        turned ? null : from,
        turned ? null : until);
  }

  /** "per 1 hour session" is an hour: the first unit that is named counts. */
  private static PriceUnit unit(String words) {
    if (words == null) {
      return null;
    }
    String lower = words.toLowerCase(Locale.UK);
    if (lower.equals("each")) {
      return PriceUnit.ITEM;
    }
    for (String word : lower.split("[^a-z]+")) {
      for (PriceUnit unit : PriceUnit.values()) {
        if (word.equals(unit.word()) || word.equals(unit.word() + "s")) {
          return unit;
        }
      }
    }
    return null;
  }

  private static LocalDate day(JsonNode option, String field) {
    try {
      return Clean.date(field, Nodes.text(option, field));
    } catch (BadRecord noDay) {
      return null;
    }
  }
}
