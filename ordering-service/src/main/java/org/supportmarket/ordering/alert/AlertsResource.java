package org.supportmarket.ordering.alert;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.person.PersonAccess;
import org.supportmarket.ordering.person.PersonAction;
import org.supportmarket.ordering.problem.OrderingProblem;

/** What a person wants to be told about their money: theirs alone to say, also on the phone. */
@Path("/api/v1/people/{person}/alerts")
@RolesAllowed({"budget-holder", "self-funder", "care-manager", "council-finance"})
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budgets")
class AlertsResource {
  private final Caller caller;
  private final Clock clock;
  private final PersonAccess access;
  private final AlertRules rules;
  private final SetAlert setAlert;
  private final Audit audit;

  AlertsResource(
      Caller caller,
      Clock clock,
      PersonAccess access,
      AlertRules rules,
      SetAlert setAlert,
      Audit audit) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.rules = rules;
    this.setAlert = setAlert;
    this.audit = audit;
  }

  @GET
  @MoneyAction("alert.look")
  @Operation(
      summary = "What a person is told about their money",
      description = "Every kind there is; off until the person switches it on.")
  @APIResponseSchema(AlertView[].class)
  @APIResponse(responseCode = "404", description = "`person_unknown`")
  public List<AlertView> alerts(@PathParam("person") UUID person) {
    Access reached = access.may(caller, person, PersonAction.MANAGE);
    Act act = reached.act(caller, clock.instant());
    audit.done(act, "alert.look", About.person(person, reached.person().council(), "alert", null));
    return rules.of(person);
  }

  @PUT
  @Path("/{kind}")
  @Consumes(MediaType.APPLICATION_JSON)
  @MoneyAction("alert.set")
  @Operation(
      summary = "Switch an alert on or off",
      description =
          "`used` over a share of a budget, `under_used` for six weeks, `run_out` before the budget"
              + " ends, `release_missing`. Told as a message, once for each cause.")
  @APIResponseSchema(AlertView.class)
  @APIResponse(responseCode = "400", description = "`invalid_request`")
  @APIResponse(responseCode = "404", description = "`person_unknown`, `alert_unknown`")
  public AlertView set(
      @PathParam("person") UUID person, @PathParam("kind") String kind, AlertRequest request) {
    Access reached = access.may(caller, person, PersonAction.MANAGE);
    AlertKind known =
        AlertKind.find(kind)
            .orElseThrow(() -> Refusal.of(OrderingProblem.ALERT_UNKNOWN, "We know no such alert."));
    Act act = reached.act(caller, clock.instant());
    return setAlert.set(act, reached.person(), known, request);
  }
}
