package org.supportmarket.ordering.alike;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What people with one need buy, for people who look for ideas. They say themselves which need:
 * what their council has written down about them is not read for it.
 */
@Path("/api/v1/councils/{gss}/bought-by-people-like-me")
@RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder", "care-manager"})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Market")
class AlikeResource {
  private final ShowAlike showAlike;
  private final Clock clock;

  AlikeResource(ShowAlike showAlike, Clock clock) {
    this.showAlike = showAlike;
    this.clock = clock;
  }

  @GET
  @Operation(
      summary = "What people with a need like mine buy",
      description =
          "How many people of a council who have one need bought each kind of support in a financial"
              + " year, from the published figures: the same for everybody, of any council. 1 to 7 people"
              + " are too few to show.")
  @APIResponseSchema(AlikeView.class)
  @APIResponse(responseCode = "400", description = "A need that is none of these")
  @APIResponse(responseCode = "503", description = "`trends_unavailable`")
  public AlikeView alike(
      @Parameter(example = "E10900001")
          @PathParam("gss")
          @Pattern(regexp = "[A-Z0-9]{1,12}", message = "must be the code of a council")
          String gss,
      @Parameter(example = "physical")
          @QueryParam("need")
          @NotNull(message = "must be given")
          @Pattern(
              regexp =
                  "physical|sensory|memory-and-cognition|learning-disability|mental-health|social",
              message =
                  "must be physical, sensory, memory-and-cognition, learning-disability,"
                      + " mental-health or social")
          String need) {
    return showAlike.show(gss, need, LocalDate.now(clock));
  }
}
