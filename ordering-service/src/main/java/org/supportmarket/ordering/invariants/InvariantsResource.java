package org.supportmarket.ordering.invariants;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Whether the books are right, for the operator. */
@Path("/api/v1/ledger/invariants")
@RolesAllowed("operator")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
class InvariantsResource {
  private final CheckInvariants checkInvariants;

  InvariantsResource(CheckInvariants checkInvariants) {
    this.checkInvariants = checkInvariants;
  }

  @GET
  @Operation(
      summary = "Check everything that must always hold",
      description =
          """
          Says for each invariant what was counted; 0 is well. With proof=all (the default) it counts all of the books; \
          with proof=since it looks at what came since that was last in order, and says since when.""")
  @APIResponseSchema(InvariantsView.class)
  @APIResponse(responseCode = "400", description = "`invalid_request`")
  public InvariantsView invariants(@QueryParam("proof") @DefaultValue("all") String proof) {
    return InvariantsView.of(
        switch (proof) {
          case "all" -> checkInvariants.whole();
          case "since" -> checkInvariants.sinceLastProof();
          default ->
              throw Refusal.of(
                  OrderingProblem.INVALID_REQUEST, "Ask for a proof of \"all\" or \"since\".");
        });
  }
}
