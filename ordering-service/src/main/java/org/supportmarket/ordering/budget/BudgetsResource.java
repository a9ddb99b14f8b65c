package org.supportmarket.ordering.budget;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
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
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.person.PersonAccess;
import org.supportmarket.ordering.person.PersonAction;

/** A person's budgets, for themselves and for officers of their council. */
@Path("/api/v1/people/{person}/budgets")
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
class BudgetsResource {
  private final Caller caller;
  private final Clock clock;
  private final PersonAccess access;
  private final Budgets budgets;
  private final Audit audit;

  BudgetsResource(Caller caller, Clock clock, PersonAccess access, Budgets budgets, Audit audit) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.budgets = budgets;
    this.audit = audit;
  }

  @GET
  @MoneyAction("budget.look")
  @Operation(
      summary = "A person's budgets",
      description = "Those usable today, or every one with `all=true`. All sums are in pence.")
  @APIResponseSchema(BudgetView[].class)
  @APIResponse(responseCode = "404", description = "`person_unknown`: also if it is not yours")
  public List<BudgetView> budgets(
      @PathParam("person") UUID person,
      @Parameter(description = "Also budgets of other times")
          @QueryParam("all")
          @DefaultValue("false")
          boolean all) {
    Access reached = access.may(caller, person, PersonAction.TOTALS);
    Act act = reached.act(caller, clock.instant());
    audit.done(
        act, "budget.look", About.person(person, reached.person().council(), "budget", null));
    return all ? budgets.all(reached.person()) : budgets.usable(reached.person(), act.day());
  }
}
