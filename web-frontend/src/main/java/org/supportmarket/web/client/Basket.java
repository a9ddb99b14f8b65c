package org.supportmarket.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A person's basket as it would be bought now.
 *
 * @param version to be sent when it is bought; 0 while nothing was ever in it
 * @param nowPence what buying all that is ready takes now
 */
public record Basket(UUID personId, long version, List<Line> lines, List<Pot> pots, long nowPence) {

  /**
   * One thing.
   *
   * @param listingId null for something no catalogue has
   * @param unitPence what one costs now; null where there is no price now
   * @param unitPenceSeen what one cost when the person last said yes to it
   * @param ruling what the council's rules say; null where there was nothing to judge
   * @param hurdle null when it can be bought now
   */
  public record Line(
      UUID id,
      UUID listingId,
      Integer listingVersion,
      Integer seenVersion,
      String name,
      Seller provider,
      String payee,
      String category,
      String unit,
      long quantity,
      Integer minutes,
      LocalDate startsOn,
      Instant startsAt,
      Repeat repeat,
      UUID outcomeId,
      List<UUID> pots,
      Long unitPence,
      Long unitPenceSeen,
      Long eachPence,
      Integer times,
      long totalPence,
      long nowPence,
      List<Share> paidFrom,
      boolean changed,
      Ruling ruling,
      Listing.MakeUp makeUp,
      List<Listing.CancellationTier> cancellation,
      boolean earnsFromThis,
      Hurdle hurdle) {
    public Line {
      pots = pots == null ? List.of() : List.copyOf(pots);
      paidFrom = paidFrom == null ? List.of() : List.copyOf(paidFrom);
      cancellation = cancellation == null ? List.of() : List.copyOf(cancellation);
    }

    public boolean somethingElse() {
      return listingId == null;
    }
  }

  /** Who sells it. */
  public record Seller(UUID id, String name) {}

  /** So much of it from this budget. */
  public record Share(UUID budgetId, long pence) {}

  /** How often it comes: every week or fortnight, so many times or until a day. */
  public record Repeat(String every, Integer times, LocalDate until) {}

  /** The verdict; {@code approval} is the care manager's yes or the question that waits. */
  public record Ruling(String verdict, String rule, int ruleVersion, String words, UUID approval) {}

  /** Why it cannot be bought as it is, and what to do. */
  public record Hurdle(String code, String words) {}

  /** A budget before and after buying all that is ready; {@code runOut} may be null. */
  public record Pot(
      UUID budgetId,
      String fundingStream,
      String financialYear,
      long availablePence,
      long takenPence,
      long leftPence,
      RunOut runOut) {}

  /** Until when it lasts; {@code day} is null where it lasts to the end. */
  public record RunOut(LocalDate day, String words) {}

  public Basket {
    lines = lines == null ? List.of() : List.copyOf(lines);
    pots = pots == null ? List.of() : List.copyOf(pots);
  }
}
