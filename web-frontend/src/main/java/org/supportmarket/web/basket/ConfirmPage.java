package org.supportmarket.web.basket;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.supportmarket.web.catalogue.OthersLike;
import org.supportmarket.web.client.Basket;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Words;

/**
 * Everything a person should know before they say yes to a basket.
 *
 * @param answer what they pay and what is left
 * @param stays what is not bought now, in a sentence; or null
 * @param button what the main button says; null when there is nothing to buy
 */
@CheckedTemplate(basePath = "basket", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ConfirmPage(
    String answer,
    String stays,
    List<Bought> things,
    List<PotView> pots,
    long totalPence,
    List<UUID> lines,
    long version,
    String key,
    String button,
    Problems problems)
    implements TemplateInstance {

  /** A thing that is bought now, with others like it where a helper earns from it. */
  record Bought(LineView line, List<OthersLike.Other> others) {}

  static ConfirmPage of(
      Basket basket,
      List<Budget> budgets,
      Alternatives alternatives,
      String key,
      Problems problems) {
    List<Basket.Line> ready =
        basket.lines().stream().filter(line -> line.hurdle() == null).toList();
    int staying = basket.lines().size() - ready.size();
    return new ConfirmPage(
        answer(basket),
        staying == 0
            ? null
            : Words.sentence(Numbers.things(staying, "thing", "things"))
                + " cannot be bought yet and "
                + (staying == 1 ? "stays" : "stay")
                + " in your basket.",
        ready.stream()
            .map(line -> new Bought(LineView.of(line, budgets), alternatives.of(line)))
            .toList(),
        basket.pots().stream()
            .filter(pot -> pot.takenPence() > 0)
            .map(pot -> PotView.of(pot, budgets))
            .toList(),
        basket.nowPence(),
        ready.stream().map(Basket.Line::id).toList(),
        basket.version(),
        key,
        ready.isEmpty()
            ? null
            : "Yes, buy "
                + (ready.size() == 1 ? "this" : "these " + Numbers.words(ready.size()) + " things"),
        problems);
  }

  private static String answer(Basket basket) {
    String pay = "You pay " + Sums.money(basket.nowPence()) + ".";
    List<Basket.Pot> paying = basket.pots().stream().filter(pot -> pot.takenPence() > 0).toList();
    return paying.size() == 1
        ? pay + " You will have " + Sums.money(paying.getFirst().leftPence()) + " left."
        : pay;
  }
}
