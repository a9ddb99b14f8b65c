package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.IntStream;
import org.supportmarket.web.catalogue.HowMany;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Sums;

/** How many, how long, from which budget. */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BuyPage(
    Offer offer,
    Cost one,
    BuyForm form,
    List<Choice> lengths,
    List<Choice> budgets,
    Problems problems)
    implements TemplateInstance {
  private static final int QUARTER = 15;
  private static final int LONGEST = 8 * 60;

  static BuyPage of(Offer offer, BuyForm typed, List<Budget> budgets, Problems problems) {
    BuyForm form = typed.orDefaults(offer.hourly(), budgets);
    return new BuyPage(
        offer,
        new Cost(offer.pricePence(), offer.unit(), 1, null),
        form,
        offer.hourly() ? lengths(form.minutes()) : List.of(),
        budgets.stream().map(b -> choice(b, form.budget())).toList(),
        problems);
  }

  private static List<Choice> lengths(String chosen) {
    return IntStream.rangeClosed(1, LONGEST / QUARTER)
        .map(n -> n * QUARTER)
        .mapToObj(
            m ->
                Choice.of(
                    String.valueOf(m), HowMany.length(m), String.valueOf(m).equals(chosen.strip())))
        .toList();
  }

  private static Choice choice(Budget budget, String chosen) {
    return new Choice(
        budget.id().toString(),
        BudgetWords.name(budget),
        Sums.money(budget.availablePence()) + " left",
        budget.id().toString().equals(chosen));
  }
}
