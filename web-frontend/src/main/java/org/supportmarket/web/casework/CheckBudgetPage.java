package org.supportmarket.web.casework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.BudgetPreview;
import org.supportmarket.web.client.CouncilPerson;
import org.supportmarket.web.client.NewBudget;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Problems;

/** A new budget whole, with every release, before it is opened. */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CheckBudgetPage(
    String name,
    String back,
    String action,
    String stream,
    String route,
    String contribution,
    BudgetPreview preview,
    String times,
    ReleaseTable releases,
    List<Choice> kept,
    Problems problems)
    implements TemplateInstance {

  static CheckBudgetPage of(
      CouncilPerson person, NewBudgetForm asked, BudgetPreview preview, Problems problems) {
    NewBudget budget = asked.budget();
    return new CheckBudgetPage(
        Council.name(person),
        Council.href(person.personId()),
        Council.href(person.personId()) + "/budgets/new",
        BudgetNames.stream(budget.fundingStream()),
        BudgetNames.route(budget.holdingRoute()),
        BudgetNames.CONTRIBUTIONS.get(preview.contributionWay()),
        preview,
        Numbers.things(preview.releases().size(), "release", "releases"),
        ReleaseTable.of(preview.releases()),
        asked.kept(0),
        problems);
  }
}
