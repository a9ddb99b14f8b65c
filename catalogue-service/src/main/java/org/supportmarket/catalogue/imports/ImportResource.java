package org.supportmarket.catalogue.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.problem.Refusal;

/** Takes files of public data. */
@Path("/api/v1/imports")
@Tag(name = "Operation")
@Consumes(MediaType.WILDCARD)
@RolesAllowed("operator")
@RunOnVirtualThread
class ImportResource {
  private static final String NAME = "[A-Za-z0-9 ._()-]{1,100}";

  private final ImportCqc importCqc;
  private final ImportOpenReferral importOpenReferral;

  ImportResource(ImportCqc importCqc, ImportOpenReferral importOpenReferral) {
    this.importCqc = importCqc;
    this.importOpenReferral = importOpenReferral;
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

  @POST
  @Path("/openreferral")
  @Operation(
      summary = "Services of Open Referral UK from a file: a page of a feed, or a list",
      description =
          "Everything has to be nested within each service. Can be repeated. What comes this way"
              + " can be found, not bought.")
  @APIResponse(responseCode = "200", description = "What was taken, skipped and ignored, and why")
  @APIResponse(responseCode = "400", description = "`invalid_parameter`: no name of a file")
  @APIResponse(responseCode = "422", description = "`import_unreadable`: not such a file")
  public ImportReport.View openReferral(
      @QueryParam("name") @DefaultValue("services.json") String name, InputStream file)
      throws IOException {
    if (!name.matches(NAME)) {
      throw Refusal.of(
          CatalogueProblem.INVALID_PARAMETER,
          "`name` is a file's name of letters, figures and . _ - ( ), without its folder.");
    }
    return importOpenReferral.file(name, file).view();
  }

  @POST
  @Path("/openreferral-feed")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "A whole feed of Open Referral UK, fetched from its address",
      description =
          "Can be repeated: what has not changed stays as it is, and what the feed no longer has is"
              + " withdrawn.")
  @APIResponse(responseCode = "200", description = "What was taken, skipped and ignored, and why")
  @APIResponse(
      responseCode = "422",
      description = "`feed_address_refused`; `import_unreadable`: not such a feed")
  public ImportReport.View openReferralFeed(@NotNull @Valid FeedRequest request) {
    return importOpenReferral.feed(request.address()).view();
  }

  /** Where a feed is. */
  @Schema(name = "FeedRequest")
  record FeedRequest(
      @NotNull(message = "Please give the address.")
          @Schema(examples = "https://example.org/open-referral/v3")
          String address) {}
}
