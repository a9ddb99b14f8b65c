package org.supportmarket.ordering.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.audit.MoneyAction;

/** What a person's plan is to bring about: read by the person, set by their care manager. */
@Path("/api/v1/people/{person}/outcomes")
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class OutcomesResource {
  private final PlanAccess access;
  private final Outcomes outcomes;
  private final SetOutcome setOutcome;
  private final Audit audit;

  OutcomesResource(PlanAccess access, Outcomes outcomes, SetOutcome setOutcome, Audit audit) {
    this.access = access;
    this.outcomes = outcomes;
    this.setOutcome = setOutcome;
    this.audit = audit;
  }

  @GET
  @RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder", "care-manager"})
  @MoneyAction("outcome.look")
  @Operation(summary = "The outcomes of a person's plan, those agreed first")
  @APIResponseSchema(OutcomeView[].class)
  @APIResponse(responseCode = "404", description = "`person_unknown`: also if it is not yours")
  public List<OutcomeView> outcomes(@PathParam("person") UUID person) {
    PlanAccess.Reached reached = access.look(person);
    audit.done(
        reached.act(),
        "outcome.look",
        About.person(person, reached.person().council(), "outcome", null));
    return outcomes.of(reached.person());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @RolesAllowed("care-manager")
  @MoneyAction("outcome.agree")
  @Operation(summary = "Write down an outcome that was agreed with the person")
  @APIResponseSchema(value = OutcomeView.class, responseCode = "201")
  @APIResponse(responseCode = "404", description = "`person_unknown`")
  public OutcomeView add(@PathParam("person") UUID person, OutcomeRequest request) {
    PlanAccess.Reached reached = access.asCareManager(person);
    return setOutcome.add(reached.act(), reached.person(), request);
  }

  @PUT
  @Path("/{outcome}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("care-manager")
  @MoneyAction("outcome.change")
  @Operation(summary = "Change an outcome, or end it with `ended: true`")
  @APIResponseSchema(OutcomeView.class)
  @APIResponse(responseCode = "404", description = "`person_unknown`, `outcome_unknown`")
  public OutcomeView change(
      @PathParam("person") UUID person,
      @PathParam("outcome") UUID outcome,
      OutcomeRequest request) {
    PlanAccess.Reached reached = access.asCareManager(person);
    return setOutcome.change(reached.act(), reached.person(), outcome, request);
  }
}
