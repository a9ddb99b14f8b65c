package org.supportmarket.catalogue.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells how far the sample data is. */
@Path("/api/v1/sample")
@Tag(name = "Operation")
class SampleResource {
  private final LoadSample sample;

  SampleResource(LoadSample sample) {
    this.sample = sample;
  }

  @GET
  @PermitAll
  @Operation(summary = "How far the sample data is; `off` where there is none")
  public SampleProgress progress() {
    return sample.progress();
  }
}
