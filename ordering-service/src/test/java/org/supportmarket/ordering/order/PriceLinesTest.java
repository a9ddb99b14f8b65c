package org.supportmarket.ordering.order;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.offer.Offer;
import org.supportmarket.ordering.offer.OfferLimits;
import org.supportmarket.ordering.offer.OfferTerms;

class PriceLinesTest {
  private static final UUID PROVIDER = UUID.randomUUID();
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  @ParameterizedTest
  @CsvSource({
    // pence an hour, how many, minutes each, pence
    "1999, 1, 15, 500", // 499.75
    "1998, 1, 15, 500", // 499.50 goes up
    "1997, 1, 15, 499", // 499.25
    "1000, 1, 90, 1500",
    "1999, 3, 15, 1499" // priced once: 1499.25, not 3 x 500
  })
  void supportByTheHourIsPricedOnceAndRoundedHalfUp(
      long pence, long quantity, int minutes, long expected) {
    Offer hour = offer("hour", pence);
    assertEquals(
        expected,
        PriceLines.price(order(hour, quantity, minutes), List.of(hour), TODAY, TODAY)
            .getFirst()
            .totalPence());
  }

  @Test
  void quantityTimesPriceIsTheTotal() {
    Offer item = offer("item", 1_250);
    assertEquals(
        12_500_000,
        PriceLines.price(order(item, 10_000, null), List.of(item), TODAY, TODAY)
            .getFirst()
            .totalPence());
  }

  @ParameterizedTest
  @CsvSource({
    "item, 9223372036854775807, 2,, total_too_large",
    "hour, 9000000000000000, 1000, 15, total_too_large",
    "item, 100000001, 1,, total_too_large",
    "item, 10001, 10000,, total_too_large",
    "item, 100, 1, 15, invalid_minutes",
    "hour, 100, 1, 0, invalid_minutes",
    "hour, 100, 1, 20, invalid_minutes",
    "hour, 100, 1, -15, invalid_minutes",
    "hour, 100, 1, 1455, invalid_minutes",
    "item, 0, 1,, listing_not_orderable"
  })
  void whatCannotBePricedIsRefused(
      String unit, long pence, long quantity, Integer minutes, String code) {
    Offer offer = offer(unit, pence);
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> PriceLines.price(order(offer, quantity, minutes), List.of(offer), TODAY, TODAY));
    assertEquals(code, refusal.code());
  }

  @Test
  void linesThatAreTooMuchOnlyTogetherAreRefused() {
    Offer dear = offer("item", 60_000_000);
    List<PurchaseLine> once = order(dear, 1, null);
    List<PurchaseLine> twice = List.of(once.getFirst(), once.getFirst());
    Refusal refusal =
        assertThrows(Refusal.class, () -> PriceLines.price(twice, List.of(dear), TODAY, TODAY));
    assertEquals("total_too_large", refusal.code());
  }

  @ParameterizedTest
  @CsvSource({
    "item, 1,, 2,, true",
    "item, 2,, 2,, false",
    "item, 1,, , 120, false", // minutes count for support by the hour only
    "hour, 1,, , 120, true",
    "hour, 2,, , 120, false",
    "hour, 4, 90, , 120, true", // each of the four visits is too short
    "hour, 1, 120, , 120, false"
  })
  void lessThanIsSoldAtOnceIsRefused(
      String unit, long quantity, Integer minutes, Integer units, Integer least, boolean refused) {
    Offer offer = offer(unit, 100, new OfferLimits(units, least, null, null));
    Executable pricing =
        () -> PriceLines.price(order(offer, quantity, minutes), List.of(offer), TODAY, TODAY);
    if (refused) {
      assertEquals("below_minimum", assertThrows(Refusal.class, pricing).code());
    } else {
      assertDoesNotThrow(pricing);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0, false", "1, 9, true", "-9, -1, true", "-1, 1, false"})
  void aPriceHoldsFromItsFirstDayToItsLast(int from, int until, boolean refused) {
    Offer offer =
        offer(
            "item", 100, new OfferLimits(null, null, TODAY.plusDays(from), TODAY.plusDays(until)));
    Executable pricing =
        () -> PriceLines.price(order(offer, 1, null), List.of(offer), TODAY, TODAY);
    if (refused) {
      assertEquals("listing_not_orderable", assertThrows(Refusal.class, pricing).code());
    } else {
      assertDoesNotThrow(pricing);
    }
  }

  private static List<PurchaseLine> order(Offer offer, long quantity, Integer minutes) {
    return List.of(
        new OrderRequest.Line(offer.listingId(), null, quantity, minutes).asPurchase(List.of()));
  }

  private static Offer offer(String unit, long pence) {
    return offer(unit, pence, OfferLimits.NONE);
  }

  private static Offer offer(String unit, long pence, OfferLimits limits) {
    return new Offer(
        UUID.randomUUID(),
        1,
        PROVIDER,
        "P",
        "L",
        "meals",
        unit,
        pence,
        "published",
        true,
        limits,
        null,
        OfferTerms.NONE);
  }
}
