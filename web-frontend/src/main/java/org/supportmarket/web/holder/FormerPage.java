package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.client.BudgetCase;
import org.supportmarket.web.layout.Problems;

/** Budgets that are over, with what was left in them and what becomes of it. */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FormerPage(List<FormerPage.Former> budgets, String told, Problems problems)
    implements TemplateInstance {

  /**
   * One that is over.
   *
   * @param asked what the council asks back, or null
   * @param takesOn the first day it may be taken, or null
   * @param field the name of the field to say that it is wrong
   */
  record Former(
      UUID id,
      String name,
      LocalDate endedOn,
      long leftPence,
      String state,
      Long asked,
      LocalDate takesOn,
      String action,
      String field,
      String words) {

    static Former of(Budget budget, BudgetCase known, String words) {
      BudgetCase.LeftOver left = known.leftOver();
      return new Former(
          budget.id(),
          BudgetWords.name(budget),
          known.closedOn() == null ? budget.endsOn() : known.closedOn(),
          budget.availablePence(),
          left == null ? "none" : left.state(),
          left == null ? null : left.decidedPence(),
          left == null ? null : left.takesOn(),
          FormerResource.PATH + "/" + budget.id(),
          "words-" + budget.id(),
          words);
    }
  }
}
