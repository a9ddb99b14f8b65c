package org.supportmarket.ordering.statement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.MoneyAction;

/** A person's statement, for whoever may see what they bought. */
@Path("/api/v1/people/{person}/statement")
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
class StatementResource {
  private final LookAtStatement look;

  StatementResource(LookAtStatement look) {
    this.look = look;
  }

  @GET
  @MoneyAction("statement.look")
  @Operation(
      summary = "What happened to a person's money",
      description = "Every move of money in the period, from the opening to the closing sums.")
  @APIResponseSchema(StatementView.class)
  @APIResponse(responseCode = "400", description = "`invalid_period`, `invalid_request`")
  @APIResponse(
      responseCode = "403",
      description = "`reason_needed`: an officer says first why, see `looks`; `not_granted`")
  @APIResponse(responseCode = "404", description = "`person_unknown`: also if it is not yours")
  public StatementView statement(
      @PathParam("person") UUID person,
      @Parameter(description = "First day, e.g. 2026-10-01") @QueryParam("from") String from,
      @Parameter(description = "Last day; at most 366 days in all") @QueryParam("to") String to,
      @Parameter(
              description =
                  "today: only budgets usable today; 2026-27: of that year; all if left out")
          @QueryParam("pots")
          String pots) {
    return look.of(person, from, to, pots);
  }
}
