package org.supportmarket.ordering.takeup;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.ordering.published.KeptFigures;
import org.supportmarket.ordering.published.OwnCouncil;

/** How far a council's people use their budgets, for that council only. */
@Path("/api/v1/councils/{gss}/take-up")
@RolesAllowed({"commissioner", "council-finance"})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Market")
class TakeUpResource {
  private final KeptFigures kept;
  private final OwnCouncil own;

  TakeUpResource(KeptFigures kept, OwnCouncil own) {
    this.kept = kept;
    this.own = own;
  }

  @GET
  @Operation(
      summary = "How many people with a budget use it, how much is unused, and how long it takes",
      description =
          """
          Of this financial year and the one before: people with a budget, those of them who have bought, what is not used; \
          and how long it was from the budget, or the questionnaire, to the first purchase. Put together with each \
          publication from the ledger; counts of 1 to 7 people and what belongs to them are not shown, sums are moved by about \
          as much as the largest budget. People's own money is not in it.""")
  @APIResponseSchema(TakeUpView.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  @APIResponse(responseCode = "503", description = "`trends_unavailable`: nothing published yet")
  public TakeUpView takeUp(@Parameter(example = "E10900001") @PathParam("gss") String gss) {
    own.only(gss);
    return kept.of(gss, MakeTakeUp.NAME, TakeUpView.class);
  }
}
