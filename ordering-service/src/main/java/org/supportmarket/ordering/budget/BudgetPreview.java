package org.supportmarket.ordering.budget;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.ordering.calendar.BankHolidays;

/**
 * What would come of a new budget.
 *
 * @param allocatedPence the council's money
 * @param contributions what the person would pay, by the days it is due
 */
@Schema(name = "BudgetPreview")
public record BudgetPreview(
    String financialYear,
    LocalDate startsOn,
    LocalDate endsOn,
    long allocatedPence,
    long contingencyPence,
    long contributionPence,
    String contributionWay,
    List<ReleaseView> releases,
    List<Due> contributions) {

  /** A sum and its day. */
  @Schema(name = "ContributionDue")
  public record Due(LocalDate dueOn, long pence) {}

  /** Of these terms, which have a schedule. */
  public static BudgetPreview of(OpenBudget.Terms terms) {
    Schedule schedule = terms.schedule();
    BudgetRules rules = terms.rules();
    return new BudgetPreview(
        terms.financialYear(),
        terms.startsOn(),
        terms.endsOn(),
        terms.allocatedPence(),
        terms.contingencyPence(),
        rules.contributionPence(),
        rules.contributionWay().code(),
        schedule.releases(terms.startsOn(), terms.endsOn(), terms.releasedInTimePence()).stream()
            .map(BudgetPreview::planned)
            .toList(),
        schedule.releases(terms.startsOn(), terms.endsOn(), rules.contributionPence()).stream()
            .map(due -> new Due(due.dueOn(), due.pence()))
            .toList());
  }

  private static ReleaseView planned(PlannedRelease release) {
    return new ReleaseView(
        release.number(),
        release.dueOn(),
        BankHolidays.ofEngland().comesOn(release.dueOn()),
        release.from(),
        release.to(),
        release.pence(),
        0,
        "planned",
        null);
  }
}
