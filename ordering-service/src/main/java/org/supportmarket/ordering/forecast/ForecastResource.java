package org.supportmarket.ordering.forecast;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.budget.BudgetView;
import org.supportmarket.ordering.budget.Budgets;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.person.PersonAccess;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/** How long a person's money lasts: sums only, for whoever may see those. */
@Path("/api/v1/people/{person}/forecast")
@RolesAllowed({
  "budget-holder",
  "self-funder",
  "supporter",
  "fund-holder",
  "care-manager",
  "council-finance"
})
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budgets")
class ForecastResource {
  private final Caller caller;
  private final Clock clock;
  private final PersonAccess access;
  private final Budgets budgets;
  private final Forecasts forecasts;
  private final Years years;
  private final Audit audit;

  ForecastResource(
      Caller caller,
      Clock clock,
      PersonAccess access,
      Budgets budgets,
      Forecasts forecasts,
      Years years,
      Audit audit) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.budgets = budgets;
    this.forecasts = forecasts;
    this.years = years;
    this.audit = audit;
  }

  @GET
  @MoneyAction("forecast.look")
  @Operation(
      summary = "How long a person's money lasts",
      description =
          "Counts what is planned, what is still to be released, bank holidays of England and known"
              + " changes of price. For the budgets usable today, or one.")
  @APIResponseSchema(ForecastView.class)
  @APIResponse(responseCode = "404", description = "`person_unknown`, `budget_unknown`")
  public ForecastView forecast(
      @PathParam("person") UUID person,
      @Parameter(description = "One budget; else those usable today") @QueryParam("budget_id")
          UUID budget) {
    Access reached = access.look(caller, person);
    Act act = looked(reached);
    List<UUID> asked = asked(reached.person(), budget, act);
    List<ForecastView.OfBudget> each =
        asked.stream()
            .map(
                one ->
                    new ForecastView.OfBudget(
                        one, forecasts.of(reached.person(), List.of(one), List.of())))
            .toList();
    RunOutView together =
        each.size() == 1
            ? each.getFirst().runOut()
            : forecasts.of(reached.person(), asked, List.of());
    return new ForecastView(act.day(), together, each);
  }

  @GET
  @Path("/year")
  @MoneyAction("forecast.look")
  @Operation(
      summary = "A picture of the year",
      description = "What came and went in each month of today's budgets, and what is to come.")
  @APIResponseSchema(YearView.class)
  @APIResponse(responseCode = "404", description = "`person_unknown`, `budget_unknown`")
  public YearView year(
      @PathParam("person") UUID person,
      @Parameter(description = "One budget; else those usable today") @QueryParam("budget_id")
          UUID budget) {
    Access reached = access.look(caller, person);
    Act act = looked(reached);
    UUID[] asked = asked(reached.person(), budget, act).toArray(UUID[]::new);
    return years.of(person, asked, act.day());
  }

  private Act looked(Access reached) {
    PersonRef person = reached.person();
    Act act = reached.act(caller, clock.instant());
    audit.done(act, "forecast.look", About.person(person.id(), person.council(), "budget", null));
    return act;
  }

  private List<UUID> asked(PersonRef person, UUID budget, Act act) {
    if (budget == null) {
      return budgets.usable(person, act.day()).stream().map(BudgetView::id).toList();
    }
    if (!budgets.exists(person, budget)) {
      throw Refusal.of(OrderingProblem.BUDGET_UNKNOWN, "We know no such budget of this person.");
    }
    return List.of(budget);
  }
}
