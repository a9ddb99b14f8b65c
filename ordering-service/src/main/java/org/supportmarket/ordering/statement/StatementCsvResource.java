package org.supportmarket.ordering.statement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.MoneyAction;

/** A person's statement for a spreadsheet. */
@Path("/api/v1/people/{person}/statement.csv")
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
@Produces("text/csv;charset=utf-8;header=present")
@Tag(name = "Budgets")
class StatementCsvResource {
  private final LookAtStatement look;

  StatementCsvResource(LookAtStatement look) {
    this.look = look;
  }

  @GET
  @MoneyAction("statement.look")
  @Operation(
      summary = "The same for a spreadsheet",
      description = "UTF-8, the first row names the columns. No cell begins like a formula.")
  @APIResponse(responseCode = "400", description = "`invalid_period`, `invalid_request`")
  @APIResponse(
      responseCode = "403",
      description = "`reason_needed`: an officer says first why, see `looks`; `not_granted`")
  @APIResponse(responseCode = "404", description = "`person_unknown`: also if it is not yours")
  public String csv(
      @PathParam("person") UUID person,
      @Parameter(description = "First day, e.g. 2026-10-01") @QueryParam("from") String from,
      @Parameter(description = "Last day; at most 366 days in all") @QueryParam("to") String to,
      @Parameter(
              description =
                  "today: only budgets usable today; 2026-27: of that year; all if left out")
          @QueryParam("pots")
          String pots) {
    return StatementCsv.of(look.of(person, from, to, pots));
  }
}
