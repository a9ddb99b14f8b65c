package org.supportmarket.ordering.basket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.ordering.offer.CancellationTier;
import org.supportmarket.ordering.offer.PriceMakeUp;
import org.supportmarket.ordering.order.Repeat;

/**
 * A basket as it would be bought now. Sums in pence.
 *
 * @param version to be sent with a checkout; 0 while nothing was ever in it
 * @param nowPence what buying all that is ready takes now
 */
public record BasketView(
    UUID personId,
    @Schema(examples = "7") long version,
    List<Line> lines,
    List<Pot> pots,
    @Schema(examples = "12500") long nowPence) {

  /**
   * One thing.
   *
   * @param listingId null for something no catalogue has
   * @param unitPence what one costs now; null where there is no price now
   * @param unitPenceSeen what one cost when it was put in or last accepted
   * @param eachPence what it costs each time
   * @param times how often it comes
   * @param totalPence all times together
   * @param nowPence what is taken now; the rest is taken when its money is released
   * @param hurdle null when it can be bought now
   */
  @Schema(name = "BasketLine")
  public record Line(
      UUID id,
      @Schema(nullable = true) UUID listingId,
      @Schema(nullable = true, examples = "4") Integer listingVersion,
      @Schema(nullable = true, examples = "3") Integer seenVersion,
      @Schema(examples = "Two hours of cleaning") String name,
      @Schema(nullable = true) Provider provider,
      @Schema(nullable = true, examples = "Kwik Cabs") String payee,
      @Schema(nullable = true, examples = "domestic-help") String category,
      @Schema(nullable = true, examples = "visit") String unit,
      @Schema(examples = "2") long quantity,
      @Schema(nullable = true) Integer minutes,
      @Schema(nullable = true) LocalDate startsOn,
      @Schema(nullable = true) Instant startsAt,
      @Schema(nullable = true) Repeat repeat,
      @Schema(nullable = true) UUID outcomeId,
      List<UUID> pots,
      @Schema(nullable = true) Long unitPence,
      @Schema(nullable = true) Long unitPenceSeen,
      @Schema(nullable = true) Long eachPence,
      @Schema(nullable = true) Integer times,
      long totalPence,
      long nowPence,
      List<Share> paidFrom,
      boolean changed,
      @Schema(nullable = true) Ruling ruling,
      @Schema(nullable = true) PriceMakeUp makeUp,
      List<CancellationTier> cancellation,
      @Schema(description = "Who acts for the person earns from this") boolean earnsFromThis,
      @Schema(nullable = true) Hurdle hurdle) {}

  /** Who sells it. */
  @Schema(name = "BasketProvider")
  public record Provider(UUID id, @Schema(examples = "Bright Homes") String name) {}

  /** So much of it from this budget. */
  @Schema(name = "BasketShare")
  public record Share(UUID budgetId, long pence) {}

  /**
   * What the rules say.
   *
   * @param approval the care manager's yes, or the question that waits for an answer; or null
   */
  @Schema(name = "BasketRuling")
  public record Ruling(
      @Schema(examples = "ask_first") String verdict,
      @Schema(examples = "holidays") String rule,
      @Schema(examples = "3") int ruleVersion,
      String words,
      @Schema(nullable = true) UUID approval) {}

  /**
   * A budget that can be used today, before and after buying all that is ready.
   *
   * @param runOut until when it lasts then, in words; null if that cannot be told
   */
  @Schema(name = "BasketPot")
  public record Pot(
      UUID budgetId,
      String fundingStream,
      String financialYear,
      long availablePence,
      long takenPence,
      long leftPence,
      @Schema(nullable = true) RunOut runOut) {}

  /** The day the money runs out, null if it lasts to the end, and the same in words. */
  @Schema(name = "BasketRunOut")
  public record RunOut(@Schema(nullable = true) LocalDate day, String words) {}
}
