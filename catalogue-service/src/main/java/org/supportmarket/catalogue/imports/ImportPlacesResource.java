package org.supportmarket.catalogue.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes files that tell where postcodes are. */
@Path("/api/v1/imports/postcodes")
@Tag(name = "Operation")
@Consumes(MediaType.WILDCARD)
class ImportPlacesResource {
  private final ImportPlaces importPlaces;

  ImportPlacesResource(ImportPlaces importPlaces) {
    this.importPlaces = importPlaces;
  }

  @POST
  @RolesAllowed("operator")
  @RunOnVirtualThread
  @Operation(
      summary = "Where postcodes are, or outcodes, as CSV; which of them its first line tells",
      description =
          "Councils, or towns, are placed in the middle of theirs. Can be repeated. Postcodes that"
              + " have ended are left out.")
  @APIResponse(responseCode = "200", description = "What was taken, skipped and ignored, and why")
  @APIResponse(responseCode = "422", description = "`import_unreadable`: not such a file")
  public ImportReport.View postcodes(InputStream file) throws IOException {
    return importPlaces.run(file).view();
  }
}
