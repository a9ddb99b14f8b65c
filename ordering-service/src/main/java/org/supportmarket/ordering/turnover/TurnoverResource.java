package org.supportmarket.ordering.turnover;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.ordering.published.OwnCouncil;

/** Who is new among a council's providers and who is gone, for that council only. */
@Path("/api/v1/councils/{gss}/provider-turnover")
@RolesAllowed({"commissioner", "council-finance"})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Market")
class TurnoverResource {
  private final ShowTurnover showTurnover;
  private final OwnCouncil own;
  private final Clock clock;

  TurnoverResource(ShowTurnover showTurnover, OwnCouncil own, Clock clock) {
    this.showTurnover = showTurnover;
    this.own = own;
    this.clock = clock;
  }

  @GET
  @Operation(
      summary = "Providers people have begun to buy from, and those they buy nothing from any more",
      description =
          "The last three whole months against the twelve before, out of the published figures. That"
              + " somebody buys from a provider is said also where too few do to show how much.")
  @APIResponseSchema(TurnoverView.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  @APIResponse(responseCode = "503", description = "`trends_unavailable`")
  public TurnoverView turnover(@Parameter(example = "E10900001") @PathParam("gss") String gss) {
    own.only(gss);
    return showTurnover.show(gss, YearMonth.now(clock).minusMonths(1));
  }
}
