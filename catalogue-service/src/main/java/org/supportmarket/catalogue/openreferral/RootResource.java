package org.supportmarket.catalogue.openreferral;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the feed begins: which version of which profile it speaks. */
@Path(OpenToAll.PATH)
@Tag(name = "Open Referral UK")
class RootResource {
  private static final Api API =
      new Api(
          "HSDS-UK-3.0",
          "https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md",
          "https://docs.openreferraluk.org/en/latest/openapi30.json");

  private final Answers answers;

  RootResource(Answers answers) {
    this.answers = answers;
  }

  /** What this feed is. */
  @Schema(name = "OpenReferralApi")
  record Api(String version, String profile, String openapiUrl) {}

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Operation(
      summary = "The open feed of Open Referral UK 3.0",
      description = "Open to everybody and every site, without a login.")
  @APIResponse(responseCode = "200", description = "Version, profile and interface description")
  public Response root(@Context HttpHeaders headers) {
    return answers.of(API, headers);
  }
}
