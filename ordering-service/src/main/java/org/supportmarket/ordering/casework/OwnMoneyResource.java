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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.budget.BudgetDone;
import org.supportmarket.ordering.budget.OwnMoney;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.person.PersonAccess;

/** A person's own money, which only they put in and take out. */
@Path("/api/v1/people/{person}/own-money")
@RolesAllowed({"budget-holder", "self-funder"})
@RunOnVirtualThread
@Admitted
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budgets")
class OwnMoneyResource {
  private final Caller caller;
  private final Clock clock;
  private final PersonAccess access;
  private final OwnMoney ownMoney;

  OwnMoneyResource(Caller caller, Clock clock, PersonAccess access, OwnMoney ownMoney) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.ownMoney = ownMoney;
  }

  @POST
  @MoneyAction("budget.own-money")
  @Operation(
      summary = "Put your own money beside your budgets",
      description = "A pot of its own, until the end of the financial year; it goes on after that.")
  @APIResponseSchema(BudgetDone.class)
  @APIResponse(responseCode = "404", description = "`person_unknown`")
  @APIResponse(responseCode = "422", description = "`invalid_budget`: no such sum")
  public BudgetDone add(
      @PathParam("person") UUID person,
      @HeaderParam("Idempotency-Key") String key,
      SumRequest request) {
    Access own = access.own(caller, person);
    return ownMoney.add(act(own), key, own.person(), SumRequest.pence(request));
  }

  @POST
  @Path("/back")
  @MoneyAction("budget.own-money")
  @Operation(summary = "Take back of your own money what is not promised or spent")
  @APIResponseSchema(BudgetDone.class)
  @APIResponse(responseCode = "404", description = "`person_unknown`")
  @APIResponse(
      responseCode = "409",
      description = "`insufficient_funds` (with available_pence, short_pence)")
  public BudgetDone takeBack(
      @PathParam("person") UUID person,
      @HeaderParam("Idempotency-Key") String key,
      SumRequest request) {
    Access own = access.own(caller, person);
    return ownMoney.takeBack(act(own), key, own.person(), SumRequest.pence(request));
  }

  private Act act(Access own) {
    return own.act(caller, clock.instant());
  }
}
