package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import org.supportmarket.web.client.BudgetCase;
import org.supportmarket.web.layout.Problems;

/**
 * What is kept for emergencies, and the rule for using it.
 *
 * @param who those who may use it, as people call them
 * @param mayI whether the reader is one of them
 * @param balance what is kept before and after; null until a sum was asked for that fits
 * @param freePence what can be used today
 * @param freeAfterPence the same when that sum is taken out
 */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EmergencyPage(
    String action,
    long keptPence,
    long mostPence,
    long freePence,
    long freeAfterPence,
    List<String> who,
    boolean mayI,
    String sum,
    String words,
    Balance balance,
    String key,
    Problems problems)
    implements TemplateInstance {

  static EmergencyPage of(
      BudgetCase budget,
      String drawer,
      String sum,
      String words,
      Balance balance,
      String key,
      Problems problems) {
    List<String> who = budget.agreed().contingencyWho();
    return new EmergencyPage(
        EmergencyResource.PATH + "/" + budget.id(),
        budget.sums().contingencyPence(),
        Math.min(budget.agreed().contingencyMostPence(), budget.sums().contingencyPence()),
        budget.sums().availablePence(),
        budget.sums().availablePence() + (balance == null ? 0 : balance.takenPence()),
        names(who, drawer),
        who.contains(drawer) && budget.agreed().contingencyMostPence() > 0,
        sum,
        words,
        balance,
        key,
        problems);
  }

  private static List<String> names(List<String> who, String drawer) {
    List<String> names = new ArrayList<>();
    boolean own = "self".equals(drawer);
    if (who.contains("self")) {
      names.add(own ? "You" : "The person whose money it is");
    }
    if (who.contains("supporter")) {
      names.add(own ? "Somebody who supports you" : "You, who support them");
    }
    if (who.contains("care-manager")) {
      names.add("The care manager at the council");
    }
    return names;
  }
}
