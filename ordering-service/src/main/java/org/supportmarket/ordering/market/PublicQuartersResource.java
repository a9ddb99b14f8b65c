package org.supportmarket.ordering.market;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is bought where, for everybody and without a login. */
@Path("/api/v1/market")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Market")
class PublicQuartersResource {
  private static final String GSS = "[EKNSW][0-9]{8}";
  private static final String NOT_GSS = "must be a GSS code such as E10900001";

  private final ShowPublicQuarters show;
  private final ShowPublicCouncils showCouncils;

  PublicQuartersResource(ShowPublicQuarters show, ShowPublicCouncils showCouncils) {
    this.show = show;
    this.showCouncils = showCouncils;
  }

  @GET
  @Path("/councils")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Of which councils and quarters there are figures",
      description = "By name. What stands for a council in the figures is its GSS code.")
  @APIResponseSchema(PublicCouncils.class)
  @APIResponse(responseCode = "503", description = "`trends_unavailable`")
  public PublicCouncils councils() {
    return showCouncils.show();
  }

  @GET
  @Path("/quarters")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "What people buy by kind of support, district and quarter",
      description =
          "Published every night. Whole quarters; by default the last that is over. Without a"
              + " council one quarter at a time, with one at most 36 months. What each column means"
              + " stands in dictionary.")
  @APIResponseSchema(PublicQuarter.class)
  @APIResponse(responseCode = "400", description = "`invalid_period`, `invalid_request`")
  @APIResponse(responseCode = "503", description = "`trends_unavailable`")
  public PublicQuarter quarters(
      @Parameter(example = "E10900001")
          @QueryParam("council")
          @Pattern(regexp = GSS, message = NOT_GSS)
          String council,
      @Parameter(description = "A month of the first quarter", example = "2026-07")
          @QueryParam("from")
          String from,
      @Parameter(description = "A month of the last quarter", example = "2026-09") @QueryParam("to")
          String to) {
    return show.show(council, from, to);
  }

  @GET
  @Path("/quarters.csv")
  @Produces("text/csv;charset=utf-8;header=present")
  @Operation(
      summary = "The same for a spreadsheet",
      description = "UTF-8, the first row names the columns. No cell begins like a formula.")
  @APIResponse(responseCode = "400", description = "`invalid_period`, `invalid_request`")
  @APIResponse(responseCode = "503", description = "`trends_unavailable`")
  public String csv(
      @QueryParam("council") @Pattern(regexp = GSS, message = NOT_GSS) String council,
      @QueryParam("from") String from,
      @QueryParam("to") String to) {
    return PublicQuartersCsv.of(show.show(council, from, to));
  }

  @GET
  @Path("/dictionary")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "What the columns of the public figures mean")
  public List<PublicQuarter.Column> dictionary() {
    return ShowPublicQuarters.DICTIONARY;
  }
}
