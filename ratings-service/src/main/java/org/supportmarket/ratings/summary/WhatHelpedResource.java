package org.supportmarket.ratings.summary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What each kind of support helped people with, for everybody. */
@Path("/api/v1/what-helped")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ratings")
class WhatHelpedResource {
  private final WhatHelped whatHelped;

  WhatHelpedResource(WhatHelped whatHelped) {
    this.whatHelped = whatHelped;
  }

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Operation(
      summary = "What people who bought a kind of support said it helped them with",
      description =
          "Out of published reviews by people who bought, over all providers and councils; at most ten"
              + " minutes old. What fewer than eight people said is left out.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = WhatHelped.Row.class),
              examples = @ExampleObject(name = "two", value = RatingExamples.WHAT_HELPED)))
  public List<WhatHelped.Row> all() {
    return whatHelped.all();
  }
}
