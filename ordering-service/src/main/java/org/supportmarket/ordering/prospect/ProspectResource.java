package org.supportmarket.ordering.prospect;

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

/** What is expected of the next half year in a council's area, for that council only. */
@Path("/api/v1/councils/{gss}/forecast")
@RolesAllowed({"commissioner", "council-finance"})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Market")
class ProspectResource {
  private final KeptFigures kept;
  private final OwnCouncil own;

  ProspectResource(KeptFigures kept, OwnCouncil own) {
    this.kept = kept;
    this.own = own;
  }

  @GET
  @Operation(
      summary = "What is expected to be delivered in the next 26 weeks",
      description =
          """
          By category and all together: what was delivered in the same month a year before, times how the last half year \
          compares with the same a year before, spread evenly over the days; never less than what repeated orders come to. \
          Made with each publication from the published figures alone. The band and the error come from the same forecast \
          made half a year ago. Categories with too few people in a month have no forecast.""")
  @APIResponseSchema(ProspectView.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  @APIResponse(responseCode = "503", description = "`trends_unavailable`: nothing published yet")
  public ProspectView forecast(@Parameter(example = "E10900001") @PathParam("gss") String gss) {
    own.only(gss);
    return kept.of(gss, MakeProspects.NAME, ProspectView.class);
  }
}
