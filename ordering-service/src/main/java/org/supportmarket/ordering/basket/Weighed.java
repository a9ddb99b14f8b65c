package org.supportmarket.ordering.basket;

import java.util.List;
import org.supportmarket.ordering.eligibility.Verdict;
import org.supportmarket.ordering.elsewhere.Purse;
import org.supportmarket.ordering.offer.Offer;
import org.supportmarket.ordering.order.Decision;
import org.supportmarket.ordering.order.PriceNow;

/**
 * A line with all that decides whether it can be bought now.
 *
 * @param offer as it is now; null for something else and where it is no longer known
 * @param priced null where it has no price now
 * @param verdict null where there was nothing to judge
 * @param shares what is taken for it now, from which pot; empty with a hurdle
 * @param hurdle null when nothing stands in the way
 */
public record Weighed(
    BasketLine line,
    Offer offer,
    PriceNow.Priced priced,
    Verdict verdict,
    List<Purse.Share> shares,
    Hurdle hurdle) {

  /** Whether it can be bought now. */
  public boolean ready() {
    return hurdle == null;
  }

  /** What is taken for it now, in pence; less than all of it while later times wait for money. */
  public long nowPence() {
    return shares.stream().mapToLong(Purse.Share::pence).sum();
  }

  /** What all of its times cost, in pence; 0 where it has no price now. */
  public long totalPence() {
    return priced == null ? 0 : priced.totalPence();
  }

  /** The verdict as it is frozen with an order. */
  public Decision decision() {
    return new Decision(verdict.verdict(), verdict.words(), verdict.rule(), verdict.ruleVersion());
  }

  /** Whether the offer is another one than the person saw. */
  public boolean changed() {
    return offer != null && offer.version() != line.seenVersion();
  }
}
