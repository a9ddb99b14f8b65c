package org.supportmarket.web.casework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Collectors;
import org.supportmarket.web.client.BudgetCase;
import org.supportmarket.web.client.CouncilPerson;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Sums;

/** One budget, and what can be done with it. */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BudgetPage(
    String name,
    String back,
    String href,
    String stream,
    String route,
    String drawers,
    String contribution,
    String kept,
    BudgetCase budget,
    long usedPence,
    BudgetCase.Release next,
    ReleaseTable releases,
    List<Line> history,
    boolean open,
    boolean careManager,
    boolean finance,
    String done,
    Problems problems)
    implements TemplateInstance {

  /** One line of the history. */
  public record Line(BudgetCase.Change change, String what, String who) {}

  static BudgetPage of(
      CouncilPerson person, BudgetCase budget, Council council, String done, Problems problems) {
    BudgetCase.Sums sums = budget.sums();
    return new BudgetPage(
        Council.name(person),
        Council.href(person.personId()),
        Council.href(person.personId(), budget.id()),
        BudgetNames.stream(budget.fundingStream()),
        BudgetNames.route(budget.holdingRoute()),
        budget.agreed().contingencyWho().stream()
            .map(who -> BudgetNames.DRAWERS.getOrDefault(who, who))
            .collect(Collectors.joining(", ")),
        BudgetNames.CONTRIBUTIONS.get(budget.contribution().way()),
        kept(budget.leftOver()),
        budget,
        sums.reservedPence() + sums.committedPence() + sums.deliveredPence() + sums.paidPence(),
        budget.releases().stream()
            .filter(release -> release.state().equals("planned"))
            .findFirst()
            .orElse(null),
        ReleaseTable.of(budget.releases()),
        budget.history().stream()
            .map(
                change ->
                    new Line(
                        change,
                        BudgetNames.change(change.kind()),
                        BudgetNames.who(change.authority())))
            .toList(),
        budget.closedOn() == null && !"own_money".equals(budget.fundingStream()),
        council.isCareManager(),
        council.isFinance(),
        told(done),
        problems);
  }

  /** What becomes of what is not asked back; null before that is known. */
  private static String kept(BudgetCase.LeftOver left) {
    if (left == null || !left.isDecidedForGood()) {
      return null;
    }
    if (left.keptPence() == null) {
      return "What the person keeps waits for a budget it can go into: open their next one.";
    }
    return left.keptPence() == 0
        ? null
        : Sums.money(left.keptPence()) + " went on into the person's budget.";
  }

  private static String told(String done) {
    return switch (done == null ? "" : done) {
      case "opened" -> "The budget is open. What is due is released by itself.";
      case "released" -> "The money is released.";
      case "changed" -> "The budget is changed. Below is what comes now.";
      case "closed" -> "The budget is closed. Orders that run go on.";
      case "drawn" -> "The money is free to spend.";
      case "agreed" -> "What was agreed is changed. The sums stay as they were.";
      case "decided" -> "That is decided. The person is told, with your reason.";
      case "paid" -> "What they paid is written down.";
      default -> null;
    };
  }
}
