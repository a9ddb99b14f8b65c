package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.offer.Offer;

/** What something would cost if it were ordered now. Orders nothing. */
@ApplicationScoped
public class PriceNow {
  private final Clock clock;

  PriceNow(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param unitPence the price of one
   * @param eachPence what it costs each time, more than nothing
   * @param days when, once for each time it comes; a day is null while none was agreed
   */
  public record Priced(long unitPence, long eachPence, List<LocalDate> days) {
    /** How often it comes, at least once. */
    public int times() {
      return days.size();
    }

    /** What all times cost together. */
    public long totalPence() {
      return Math.multiplyExact(eachPence, (long) days.size());
    }
  }

  /**
   * The price of a line.
   *
   * @param offer as it is now, or null if it is not known
   * @throws Refusal as ordering it would be refused, whatever the budget has
   */
  public Priced of(PurchaseLine line, Offer offer) {
    List<PurchaseLine> lines = List.of(line);
    PriceLines.check(lines);
    List<Offer> offers = offer == null ? List.of() : List.of(offer);
    PricedLine only = PriceLines.price(lines, offers, today(), today()).getFirst();
    return new Priced(offer.pricePence(), only.pence(), days(only.times()));
  }

  /** The price of something no catalogue has, once; or invalid_start. */
  public Priced once(long pence, LocalDate day, Instant at) {
    PurchaseLine line = new PurchaseLine(null, null, 1, null, day, at, null, null, null, null);
    return new Priced(pence, pence, days(When.each(line, today())));
  }

  private static List<LocalDate> days(List<When> times) {
    return times.stream().map(When::day).toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
