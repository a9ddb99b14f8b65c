package org.supportmarket.web.basket;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.Basket;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Words;

/**
 * What is in the basket, and what stands in the way of what.
 *
 * @param answer the first line: how much, what it takes
 * @param waits what cannot be bought yet, in a sentence; or null
 * @param ready whether anything can be bought now
 */
@CheckedTemplate(basePath = "basket", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BasketPage(
    String answer,
    String waits,
    boolean ready,
    List<LineView> lines,
    List<PotView> pots,
    String told,
    Problems problems)
    implements TemplateInstance {

  static BasketPage of(Basket basket, List<Budget> budgets, String told, Problems problems) {
    List<LineView> lines = basket.lines().stream().map(line -> LineView.of(line, budgets)).toList();
    return new BasketPage(
        answer(basket),
        waits(lines),
        lines.stream().anyMatch(LineView::ready),
        lines,
        basket.pots().stream()
            .filter(pot -> pot.takenPence() > 0)
            .map(pot -> PotView.of(pot, budgets))
            .toList(),
        told,
        problems);
  }

  private static String answer(Basket basket) {
    String things =
        Words.sentence(Numbers.things(basket.lines().size(), "thing", "things"))
            + " in your basket";
    return basket.nowPence() == 0 ? things : things + ": " + Sums.money(basket.nowPence());
  }

  private static String waits(List<LineView> lines) {
    int held = (int) lines.stream().filter(line -> !line.ready()).count();
    if (held == 0) {
      return null;
    }
    String things = Words.sentence(Numbers.things(held, "thing", "things"));
    return things
        + (held == 1
            ? " cannot be bought yet. It stays here."
            : " cannot be bought yet. They stay here.");
  }
}
