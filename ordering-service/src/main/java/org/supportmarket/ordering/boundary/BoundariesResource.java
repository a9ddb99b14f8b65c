package org.supportmarket.ordering.boundary;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Where the districts of a council lie, for that council. */
@Path("/api/v1/councils/{gss}/boundaries")
@RolesAllowed({"commissioner", "council-finance"})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Market")
class BoundariesResource {
  private final Boundaries boundaries;
  private final Caller caller;

  BoundariesResource(Boundaries boundaries, Caller caller) {
    this.boundaries = boundaries;
    this.caller = caller;
  }

  /** GeoJSON (RFC 7946). */
  @Schema(name = "Boundaries")
  record Collection(String type, List<Feature> features) {}

  /** One district. */
  @Schema(name = "Boundary")
  record Feature(
      String type,
      Properties properties,
      @JsonRawValue @Schema(type = SchemaType.OBJECT) String geometry) {}

  /** What it is called. */
  @Schema(name = "BoundaryProperties")
  record Properties(
      @Schema(examples = "E07900001") String code, @Schema(examples = "Dunmere") String name) {}

  @GET
  @Operation(
      summary = "The districts of a council as GeoJSON, to draw maps with",
      description =
          "Empty if none were imported. Names are those of the panel district. The area of the"
              + " whole council where its districts are not known.")
  @APIResponseSchema(Collection.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  public Collection boundaries(@Parameter(example = "E10900001") @PathParam("gss") String gss) {
    if (!gss.equals(caller.council())) {
      throw Refusal.of(
          OrderingProblem.COUNCIL_UNKNOWN, "You can see the market of your own council only.");
    }
    return new Collection(
        "FeatureCollection", boundaries.of(gss).stream().map(BoundariesResource::feature).toList());
  }

  private static Feature feature(Boundary one) {
    return new Feature("Feature", new Properties(one.code(), one.name()), one.outline());
  }
}
