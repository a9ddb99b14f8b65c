package org.supportmarket.web.support;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.client.CouncilPerson;
import org.supportmarket.web.client.Supporter;
import org.supportmarket.web.holder.BudgetWords;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.DateTyped;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** Recording who holds a person's money: which budgets, on what authority, from when. */
@CheckedTemplate(basePath = "support", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FundHolderPage(
    String person,
    String back,
    String name,
    List<Choice> budgets,
    String authority,
    List<Choice> actions,
    String day,
    String month,
    String year,
    Problems problems)
    implements TemplateInstance {
  private static final String BUDGETS = "budgets";
  private static final String AUTHORITY = "authority";
  private static final String STARTS = "starts";

  static Typed blank(LocalDate today) {
    return DateTyped.fill(
        STARTS, today, Typed.nothing().put("actions", List.of("order", "confirm")));
  }

  static FundHolderPage of(
      CouncilPerson person, String back, List<Budget> budgets, Typed typed, Problems problems) {
    List<String> actions = typed.many("actions");
    return new FundHolderPage(
        Optional.ofNullable(person.name()).orElse("this person"),
        back,
        typed.one("name"),
        budgets.stream()
            .filter(budget -> !"own_money".equals(budget.fundingStream()))
            .map(
                budget ->
                    Choice.of(
                        budget.id().toString(),
                        BudgetWords.name(budget),
                        typed.many(BUDGETS).contains(budget.id().toString())))
            .toList(),
        typed.one(AUTHORITY),
        List.of(
            Choice.of("order", "Order and pay from what they hold", actions.contains("order")),
            Choice.of("confirm", "Say that something came", actions.contains("confirm"))),
        typed.one(STARTS + "-day"),
        typed.one(STARTS + "-month"),
        typed.one(STARTS + "-year"),
        problems);
  }

  /** What is asked of ordering; what is wrong is added to the problems. */
  static Supporter.Wanted read(Typed typed, List<Budget> budgets, Problems problems) {
    if (typed.one("name").isEmpty()) {
      problems.add("name", "Write who holds the money");
    }
    List<String> ticked = typed.many(BUDGETS);
    var held =
        budgets.stream().map(Budget::id).filter(id -> ticked.contains(id.toString())).toList();
    if (held.isEmpty()) {
      problems.add(BUDGETS, "Tick each budget that they hold");
    }
    if (typed.one(AUTHORITY).isEmpty()) {
      problems.add(AUTHORITY, "Write on what authority they hold it");
    }
    LocalDate start = DateTyped.read(STARTS, typed, problems);
    if (start == null && problems.at(STARTS) == null) {
      problems.add(STARTS, "Write the first day, like 3 3 2027");
    }
    List<String> actions = typed.many("actions").stream().filter(a -> !a.equals("see")).toList();
    return new Supporter.Wanted(
        typed.one("name"),
        "fund_holder",
        actions,
        null,
        null,
        start,
        null,
        false,
        typed.one(AUTHORITY),
        held);
  }
}
