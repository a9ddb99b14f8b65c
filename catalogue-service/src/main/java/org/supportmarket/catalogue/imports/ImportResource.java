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

/** Takes files of public data. */
@Path("/api/v1/imports")
@Tag(name = "Operation")
@Consumes(MediaType.WILDCARD)
@RolesAllowed("operator")
@RunOnVirtualThread
class ImportResource {
  private final ImportCqc importCqc;

  ImportResource(ImportCqc importCqc) {
    this.importCqc = importCqc;
  }

  @POST
  @Path("/cqc-directory")
  @Operation(
      summary = "The CQC's care directory as CSV: social care only",
      description = "Can be repeated: what has not changed stays as it is.")
  @APIResponse(responseCode = "200", description = "What was taken, skipped and ignored, and why")
  @APIResponse(responseCode = "422", description = "`import_unreadable`: not such a file")
  public ImportReport.View directory(InputStream file) throws IOException {
    return importCqc.run(ImportKind.CQC_DIRECTORY, file).view();
  }

  @POST
  @Path("/cqc-api")
  @Operation(
      summary = "Locations of the CQC's API, one JSON object a line: social care only",
      description = "What a deregistered or dormant location offers is suspended. Can be repeated.")
  @APIResponse(responseCode = "200", description = "What was taken, skipped and ignored, and why")
  @APIResponse(responseCode = "422", description = "`import_unreadable`: not such a file")
  public ImportReport.View api(InputStream file) throws IOException {
    return importCqc.run(ImportKind.CQC_API, file).view();
  }
}
