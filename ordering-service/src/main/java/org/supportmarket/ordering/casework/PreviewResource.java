package org.supportmarket.ordering.casework;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.ordering.budget.BudgetPreview;
import org.supportmarket.ordering.budget.NewBudget;
import org.supportmarket.ordering.budget.OpenRequest;
import org.supportmarket.ordering.person.PersonRef;

/** What would come of a new budget; nothing is kept, nobody is named. */
@Path("/api/v1/budget-previews")
@RolesAllowed({"care-manager", "council-finance"})
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budgets")
class PreviewResource {
  private static final PersonRef NOBODY = new PersonRef(new UUID(0, 0), "");

  @POST
  @Operation(summary = "What a new budget would release and when, before it is opened")
  @APIResponseSchema(BudgetPreview.class)
  @APIResponse(responseCode = "422", description = "`invalid_budget`, in words")
  public BudgetPreview preview(OpenRequest request) {
    return BudgetPreview.of(NewBudget.read(NOBODY.id(), NOBODY, request));
  }
}
