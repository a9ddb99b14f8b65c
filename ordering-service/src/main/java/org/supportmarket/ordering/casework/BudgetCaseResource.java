package org.supportmarket.ordering.casework;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.budget.BudgetCaseView;
import org.supportmarket.ordering.budget.BudgetCases;
import org.supportmarket.ordering.budget.BudgetDone;
import org.supportmarket.ordering.budget.DecideLeftOver;
import org.supportmarket.ordering.budget.DrawContingency;
import org.supportmarket.ordering.budget.ReleaseView;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.person.PersonAccess;
import org.supportmarket.ordering.person.PersonAction;

/** One budget with all that was agreed about it, for the person and for officers alike. */
@Path("/api/v1/people/{person}/budgets/{budget}")
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
class BudgetCaseResource {
  private final Caller caller;
  private final Clock clock;
  private final PersonAccess access;
  private final BudgetCases cases;
  private final DrawContingency drawContingency;
  private final DecideLeftOver decideLeftOver;
  private final Audit audit;

  BudgetCaseResource(
      Caller caller,
      Clock clock,
      PersonAccess access,
      BudgetCases cases,
      DrawContingency drawContingency,
      DecideLeftOver decideLeftOver,
      Audit audit) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.cases = cases;
    this.drawContingency = drawContingency;
    this.decideLeftOver = decideLeftOver;
    this.audit = audit;
  }

  @GET
  @MoneyAction("budget.look")
  @Operation(summary = "One budget: sums, terms, contribution, releases and what was changed why")
  @APIResponseSchema(BudgetCaseView.class)
  @APIResponse(responseCode = "404", description = "`person_unknown`, `budget_unknown`")
  public BudgetCaseView budget(@PathParam("person") UUID person, @PathParam("budget") UUID budget) {
    return look(person, budget);
  }

  @GET
  @Path("/releases")
  @MoneyAction("budget.look")
  @Operation(summary = "A budget's releases: planned, posted and stopped")
  @APIResponseSchema(ReleaseView[].class)
  @APIResponse(responseCode = "404", description = "`person_unknown`, `budget_unknown`")
  public List<ReleaseView> releases(
      @PathParam("person") UUID person, @PathParam("budget") UUID budget) {
    return look(person, budget).releases();
  }

  @POST
  @Path("/contingency")
  @Consumes(MediaType.APPLICATION_JSON)
  @MoneyAction("budget.contingency")
  @Operation(
      summary = "Draw on the contingency",
      description = "By the budget's own rule: who may, and how much at once. Needs a reason.")
  @APIResponseSchema(BudgetDone.class)
  @APIResponse(responseCode = "403", description = "`contingency_not_allowed`")
  @APIResponse(responseCode = "404", description = "`person_unknown`, `budget_unknown`")
  @APIResponse(
      responseCode = "409",
      description =
          "`contingency_limit` (with most_pence), `insufficient_funds` (with available_pence, short_pence),"
              + " `budget_not_usable`")
  public BudgetDone contingency(
      @PathParam("person") UUID person,
      @PathParam("budget") UUID budget,
      @HeaderParam("Idempotency-Key") String key,
      SumRequest request) {
    Access reached =
        OfficerAccess.isOfficer(caller)
            ? access.look(caller, person)
            : access.may(caller, person, PersonAction.ORDER);
    return drawContingency.draw(
        act(reached), key, reached.person(), budget, SumRequest.pence(request), request.words());
  }

  @POST
  @Path("/challenge")
  @Consumes(MediaType.APPLICATION_JSON)
  @MoneyAction("budget.challenge")
  @Operation(
      summary = "Say that asking back what was left over is wrong",
      description = "Nothing is taken until a care manager has decided again.")
  @APIResponseSchema(BudgetDone.class)
  @APIResponse(
      responseCode = "404",
      description = "`person_unknown`, `budget_unknown`, `left_over_unknown`")
  @APIResponse(responseCode = "409", description = "`left_over_decided`")
  public BudgetDone challenge(
      @PathParam("person") UUID person,
      @PathParam("budget") UUID budget,
      @HeaderParam("Idempotency-Key") String key,
      Words request) {
    Access reached = access.may(caller, person, PersonAction.ORDER);
    return decideLeftOver.challenge(
        act(reached), key, reached.person(), budget, request == null ? null : request.words());
  }

  /** Why. */
  @Schema(name = "ChallengeRequest")
  record Words(String words) {}

  private BudgetCaseView look(UUID person, UUID budget) {
    Access reached = access.look(caller, person);
    Act act = act(reached);
    audit.done(
        act, "budget.look", About.person(person, reached.person().council(), "budget", budget));
    return cases.find(reached.person(), budget, act.day());
  }

  private Act act(Access reached) {
    return reached.act(caller, clock.instant());
  }
}
