package org.supportmarket.web.basket;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.client.SpentElsewhere;
import org.supportmarket.web.holder.BudgetWords;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Typed;
import org.supportmarket.web.layout.Words;

/** What a person pays elsewhere: to tell of it, and all they told. */
@CheckedTemplate(basePath = "basket", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SpentPage(
    OtherPage.Words fields,
    String key,
    LinePage.Paying paying,
    List<Row> rows,
    Pages pages,
    String told,
    Problems problems)
    implements TemplateInstance {

  /**
   * One of them.
   *
   * @param state in words
   * @param open whether its money is kept and waits for it to be paid
   * @param gone whether it was taken back
   */
  record Row(
      UUID id,
      String words,
      String payee,
      String sum,
      String day,
      String state,
      List<String> paidFrom,
      String rule,
      boolean open,
      boolean gone) {

    static Row of(SpentElsewhere one, List<Budget> budgets) {
      boolean open = "promised".equals(one.status());
      boolean gone = "taken_back".equals(one.status());
      return new Row(
          one.id(),
          one.words() == null ? "Something else" : one.words(),
          one.payee(),
          Sums.money(one.pence()),
          Words.day(one.day()),
          open
              ? "Kept aside. Tell us when you have paid it."
              : gone ? "Taken back. The money is in your budget again." : "Paid, as you told us.",
          one.pots().stream()
              .map(s -> Sums.money(s.pence()) + " from " + BudgetWords.name(budgets, s.budgetId()))
              .toList(),
          one.reason(),
          open,
          gone);
    }
  }

  static SpentPage of(
      Typed typed,
      String key,
      LinePage.Paying paying,
      Paged<SpentElsewhere> all,
      List<Budget> budgets,
      String told,
      Problems problems) {
    return new SpentPage(
        OtherPage.Words.of(typed, "paid-on"),
        key,
        paying,
        all.contents().stream().map(one -> Row.of(one, budgets)).toList(),
        new Pages(all.pageNumber(), all.totalPages(), "/spent-elsewhere"),
        told,
        problems);
  }
}
