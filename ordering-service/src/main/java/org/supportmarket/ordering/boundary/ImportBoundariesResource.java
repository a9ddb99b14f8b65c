package org.supportmarket.ordering.boundary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes files with the outlines of districts. */
@Path("/api/v1/imports/boundaries")
@RolesAllowed("operator")
@RunOnVirtualThread
@Consumes("application/geo+json")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operation")
class ImportBoundariesResource {
  private final ImportBoundaries importBoundaries;

  ImportBoundariesResource(ImportBoundaries importBoundaries) {
    this.importBoundaries = importBoundaries;
  }

  @POST
  @Operation(
      summary = "Where districts lie, as GeoJSON in longitude and latitude, at most 10 MB",
      description =
          "Each feature with its code and name, as the Office for National Statistics publishes"
              + " them; of a district of a county also the county's code as `council`. The name is"
              + " the one people's districts are kept under. Good outlines are taken, the others"
              + " told. Can be repeated.")
  @APIResponseSchema(BoundaryReport.class)
  @APIResponse(responseCode = "422", description = "`import_unreadable`: not such a file")
  public BoundaryReport boundaries(byte[] file) {
    return importBoundaries.run(file);
  }
}
