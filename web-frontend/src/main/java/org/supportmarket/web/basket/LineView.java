package org.supportmarket.web.basket;

import java.util.List;
import java.util.UUID;
import org.supportmarket.web.catalogue.Cancelling;
import org.supportmarket.web.catalogue.HowMany;
import org.supportmarket.web.catalogue.PriceBar;
import org.supportmarket.web.catalogue.Units;
import org.supportmarket.web.client.Basket;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.holder.BudgetWords;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Verdict;

/**
 * One thing in the basket in words.
 *
 * @param href where it is described; null for something else
 * @param price of one, now; null where there is none
 * @param total all of it, now
 * @param paidFrom who pays what, a sentence each
 * @param later what is kept when more money comes; or null
 * @param hurdle why it cannot be bought as it is; null when it can
 * @param yesToPrice what the button says that takes the new price; null when there is none
 * @param version the offer's version of now; null without one
 * @param canAsk whether the care manager can be asked about it now
 */
record LineView(
    UUID id,
    String name,
    String href,
    String who,
    String howMany,
    String when,
    String price,
    String total,
    List<String> paidFrom,
    String later,
    Verdict verdict,
    String rule,
    PriceBar makeUp,
    List<String> cancelling,
    boolean earns,
    String hurdle,
    String yesToPrice,
    Integer version,
    boolean canAsk) {

  static LineView of(Basket.Line line, List<Budget> budgets) {
    boolean newPrice = code(line).equals("price_changed");
    Basket.Ruling ruling = line.ruling();
    return new LineView(
        line.id(),
        line.name(),
        line.somethingElse() ? null : "/listings/" + line.listingId(),
        who(line),
        line.somethingElse() || line.unit() == null
            ? null
            : HowMany.words(line.quantity(), line.unit(), line.minutes()),
        BasketWords.when(line),
        line.unitPence() == null || line.somethingElse()
            ? null
            : Sums.money(line.unitPence()) + " " + Units.perOne(line.unit()),
        BasketWords.total(line),
        line.paidFrom().stream().map(share -> paid(share, budgets)).toList(),
        later(line),
        ruling == null ? null : Verdict.of(ruling.verdict(), ruling.words()),
        ruling == null
            ? null
            : "Rule “%s”, version %d".formatted(ruling.rule(), ruling.ruleVersion()),
        PriceBar.of(line.makeUp()),
        Cancelling.words(line.cancellation()),
        line.earnsFromThis(),
        line.hurdle() == null ? null : line.hurdle().words(),
        newPrice ? "Yes, at " + BasketWords.total(line) : null,
        line.listingVersion(),
        code(line).equals("ask_first") && ruling != null && ruling.approval() == null);
  }

  private static String code(Basket.Line line) {
    return line.hurdle() == null ? "" : line.hurdle().code();
  }

  private static String who(Basket.Line line) {
    return line.somethingElse()
        ? line.payee()
        : line.provider() == null ? null : line.provider().name();
  }

  private static String paid(Basket.Share share, List<Budget> budgets) {
    return Sums.money(share.pence()) + " from " + BudgetWords.name(budgets, share.budgetId());
  }

  private static String later(Basket.Line line) {
    long open = line.totalPence() - line.nowPence();
    return line.hurdle() != null || open <= 0
        ? null
        : Sums.money(open) + " more is kept for it when your next money comes.";
  }

  /** Whether it can be bought now. */
  public boolean ready() {
    return hurdle == null;
  }
}
