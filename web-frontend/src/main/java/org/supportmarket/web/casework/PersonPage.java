package org.supportmarket.web.casework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.client.CouncilPerson;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.DataTable.Cell;
import org.supportmarket.web.layout.DataTable.Column;
import org.supportmarket.web.layout.Sums;

/** One person: totals and budgets; what they bought is not shown here. */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PersonPage(
    CouncilPerson person,
    String name,
    String href,
    boolean any,
    DataTable table,
    boolean opens,
    boolean manages,
    String told)
    implements TemplateInstance {

  static PersonPage of(
      CouncilPerson person, List<Budget> budgets, boolean opens, boolean manages, String done) {
    return new PersonPage(
        person,
        Council.name(person),
        Council.href(person.personId()),
        !budgets.isEmpty(),
        table(person, budgets),
        opens,
        manages,
        told(Council.name(person), done));
  }

  private static String told(String name, String done) {
    return switch (done == null ? "" : done) {
      case "registered" -> name + " is registered. Now you can open a budget.";
      case "looking" -> "You can see what they bought for one hour. They can read why.";
      case "look-waiting" ->
          "Kept. Another officer has to agree before you can look: it is in their tasks.";
      default -> null;
    };
  }

  private static DataTable table(CouncilPerson person, List<Budget> budgets) {
    return new DataTable(
        "Budgets, the newest first",
        List.of(
            Column.of("Budget"),
            Column.of("Year"),
            Column.of("Held as"),
            Column.number("All of it"),
            Column.number("Not released yet"),
            Column.number("Free to spend"),
            Column.number("Promised or spent")),
        budgets.stream().map(budget -> row(person, budget)).toList(),
        null);
  }

  private static List<Cell> row(CouncilPerson person, Budget budget) {
    long used =
        budget.reservedPence()
            + budget.committedPence()
            + budget.deliveredPence()
            + budget.paidPence();
    return List.of(
        Cell.link(
            BudgetNames.stream(budget.fundingStream()),
            Council.href(person.personId(), budget.id())),
        Cell.of(budget.financialYear()),
        Cell.of(BudgetNames.route(budget.holdingRoute())),
        Cell.of(Sums.exact(budget.allocatedPence())),
        Cell.of(Sums.exact(budget.unreleasedPence())),
        Cell.of(Sums.exact(budget.availablePence())),
        Cell.of(Sums.exact(used)));
  }
}
