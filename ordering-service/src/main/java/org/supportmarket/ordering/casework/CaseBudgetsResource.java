package org.supportmarket.ordering.casework;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.budget.BudgetDone;
import org.supportmarket.ordering.budget.ChangeBudget;
import org.supportmarket.ordering.budget.ChangeRequest;
import org.supportmarket.ordering.budget.CloseBudget;
import org.supportmarket.ordering.budget.DecideLeftOver;
import org.supportmarket.ordering.budget.OpenNewBudget;
import org.supportmarket.ordering.budget.OpenRequest;
import org.supportmarket.ordering.budget.RecordContribution;
import org.supportmarket.ordering.budget.ReleaseNow;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.problem.OrderingProblem;

/** What officers do to the budgets of the people of their council. */
@Path("/api/v1/people/{person}/budgets")
@RolesAllowed({"care-manager", "council-finance"})
@RunOnVirtualThread
@Admitted
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budgets")
class CaseBudgetsResource {
  private static final String KEY = "Idempotency-Key";
  private static final String GONE = "`person_unknown`, `budget_unknown`";

  private final Caller caller;
  private final Clock clock;
  private final OfficerAccess access;
  private final OpenNewBudget openNewBudget;
  private final ReleaseNow releaseNow;
  private final ChangeBudget changeBudget;
  private final CloseBudget closeBudget;
  private final RecordContribution recordContribution;
  private final DecideLeftOver decideLeftOver;

  CaseBudgetsResource(
      Caller caller,
      Clock clock,
      OfficerAccess access,
      OpenNewBudget openNewBudget,
      ReleaseNow releaseNow,
      ChangeBudget changeBudget,
      CloseBudget closeBudget,
      RecordContribution recordContribution,
      DecideLeftOver decideLeftOver) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.openNewBudget = openNewBudget;
    this.releaseNow = releaseNow;
    this.changeBudget = changeBudget;
    this.closeBudget = closeBudget;
    this.recordContribution = recordContribution;
    this.decideLeftOver = decideLeftOver;
  }

  @POST
  @ResponseStatus(201)
  @MoneyAction("budget.open")
  @Operation(
      summary = "Open a budget",
      description = "Its release schedule is made out at once; what is due is released by itself.")
  @APIResponseSchema(value = BudgetDone.class, responseCode = "201")
  @APIResponse(responseCode = "404", description = "`person_unknown`: also if not of your council")
  @APIResponse(responseCode = "409", description = "`budget_exists` (with budget_id)")
  @APIResponse(responseCode = "422", description = "`invalid_budget`, in words")
  public BudgetDone open(
      @PathParam("person") UUID person, @HeaderParam(KEY) String key, OpenRequest request) {
    Access reached = access.to(caller, person);
    return openNewBudget.open(act(reached), key, reached.person(), request);
  }

  @POST
  @Path("/{budget}/release")
  @MoneyAction("budget.release")
  @Operation(
      summary = "Release one planned sum now",
      description = "Before its day. The same release never happens twice.")
  @APIResponseSchema(BudgetDone.class)
  @APIResponse(responseCode = "404", description = GONE + ", `release_unknown`")
  @APIResponse(responseCode = "409", description = "`release_posted`")
  public BudgetDone release(
      @PathParam("person") UUID person,
      @PathParam("budget") UUID budget,
      @HeaderParam(KEY) String key,
      ReleaseRequest request) {
    Access reached = access.to(caller, person);
    if (request == null || request.number() == null) {
      throw Refusal.of(OrderingProblem.INVALID_REQUEST, "Send the number of the release.");
    }
    return releaseNow.release(act(reached), key, reached.person(), budget, request.number());
  }

  @POST
  @Path("/{budget}/change")
  @RolesAllowed("care-manager")
  @MoneyAction("budget.change")
  @Operation(
      summary = "Raise or lower a budget after a review",
      description =
          "From a day on, with a bridging payment if wanted. What is released already stays.")
  @APIResponseSchema(BudgetDone.class)
  @APIResponse(responseCode = "404", description = GONE)
  @APIResponse(
      responseCode = "409",
      description =
          "`budget_changed`: somebody was faster; `budget_closed`; `budget_below_released` (with lowest_pence,"
              + " released_pence, spent_pence)")
  @APIResponse(responseCode = "422", description = "`invalid_budget`, in words")
  public BudgetDone change(
      @PathParam("person") UUID person,
      @PathParam("budget") UUID budget,
      @HeaderParam(KEY) String key,
      ChangeRequest request) {
    Access reached = access.to(caller, person);
    return changeBudget.change(act(reached), key, reached.person(), budget, request);
  }

  @POST
  @Path("/{budget}/close")
  @RolesAllowed("care-manager")
  @MoneyAction("budget.close")
  @Operation(
      summary = "Close a budget",
      description =
          "What was never released goes back. What is available stays until it is decided on, and orders go on.")
  @APIResponseSchema(BudgetDone.class)
  @APIResponse(responseCode = "404", description = GONE)
  @APIResponse(responseCode = "409", description = "`budget_changed`, `budget_closed`")
  public BudgetDone close(
      @PathParam("person") UUID person,
      @PathParam("budget") UUID budget,
      @HeaderParam(KEY) String key,
      CloseRequest request) {
    Access reached = access.to(caller, person);
    if (request == null || request.version() == null) {
      throw Refusal.of(OrderingProblem.INVALID_REQUEST, "Send the version of the budget you saw.");
    }
    return closeBudget.close(
        act(reached), key, reached.person(), budget, request.version(), request.words());
  }

  @POST
  @Path("/{budget}/contribution")
  @RolesAllowed("council-finance")
  @MoneyAction("budget.contribution")
  @Operation(
      summary = "Write down that the person paid of their contribution",
      description = "It stands on their statement; what is owed never stops an order.")
  @APIResponseSchema(BudgetDone.class)
  @APIResponse(responseCode = "404", description = GONE)
  public BudgetDone contribution(
      @PathParam("person") UUID person,
      @PathParam("budget") UUID budget,
      @HeaderParam(KEY) String key,
      SumRequest request) {
    Access reached = access.to(caller, person);
    return recordContribution.record(
        act(reached), key, reached.person(), budget, SumRequest.pence(request));
  }

  @POST
  @Path("/{budget}/left-over")
  @RolesAllowed("care-manager")
  @MoneyAction("budget.left-over")
  @Operation(
      summary = "Decide whether to ask back what was left over",
      description =
          "All of it, less, or nothing (0), with a reason. Taken after four weeks, unless the person says it is wrong.")
  @APIResponseSchema(BudgetDone.class)
  @APIResponse(responseCode = "404", description = GONE + ", `left_over_unknown`")
  @APIResponse(responseCode = "409", description = "`left_over_decided` (with most_pence)")
  public BudgetDone leftOver(
      @PathParam("person") UUID person,
      @PathParam("budget") UUID budget,
      @HeaderParam(KEY) String key,
      SumRequest request) {
    Access reached = access.to(caller, person);
    return decideLeftOver.decide(
        act(reached), key, reached.person(), budget, SumRequest.pence(request), request.words());
  }

  private Act act(Access reached) {
    return reached.act(caller, clock.instant());
  }

  /** Which one. */
  @Schema(name = "ReleaseRequest")
  record ReleaseRequest(Integer number) {}

  /** The version that was shown, and why. */
  @Schema(name = "BudgetCloseRequest")
  record CloseRequest(Integer version, String words) {}
}
