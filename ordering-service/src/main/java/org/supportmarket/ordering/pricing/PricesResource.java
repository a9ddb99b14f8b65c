package org.supportmarket.ordering.pricing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.ordering.published.OwnCouncil;

/** What people of a council pay, for that council only. */
@Path("/api/v1/councils/{gss}/prices")
@RolesAllowed({"commissioner", "council-finance"})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Market")
class PricesResource {
  private final ShowPrices showPrices;
  private final OwnCouncil own;
  private final Clock clock;

  PricesResource(ShowPrices showPrices, OwnCouncil own, Clock clock) {
    this.showPrices = showPrices;
    this.own = own;
    this.clock = clock;
  }

  @GET
  @Operation(
      summary = "What people pay for a unit, beside agreed rates and the prices asked",
      description =
          "The average of the last four whole quarters, from the published figures; the rates in force"
              + " today; and of what providers in the area ask today the price below which a quarter,"
              + " half and three quarters of the listings are.")
  @APIResponseSchema(PricesView.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  @APIResponse(responseCode = "503", description = "`trends_unavailable`")
  public PricesView prices(@Parameter(example = "E10900001") @PathParam("gss") String gss) {
    own.only(gss);
    return showPrices.show(gss, LocalDate.now(clock));
  }
}
