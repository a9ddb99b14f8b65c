package org.supportmarket.ordering.invariants;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
      description = "Looks at once and says for each invariant what was counted; 0 is well.")
  public InvariantsView invariants() {
    return InvariantsView.of(checkInvariants.check());
  }
}
