package org.supportmarket.catalogue.report;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Telling us that a listing is wrong. */
@Path("/api/v1/listings/{id}/reports")
@Tag(name = "Choosing")
class ReportResource {
  private final ReportListing report;
  private final SecurityIdentity identity;

  ReportResource(ReportListing report, SecurityIdentity identity) {
    this.report = report;
    this.identity = identity;
  }

  @POST
  @PermitAll
  @RunOnVirtualThread
  @ResponseStatus(201)
  @Operation(
      summary = "Report a listing to the moderators",
      description = "Open to everybody. We keep the words, and whether you were signed in.")
  @APIResponse(responseCode = "201", description = "The report has arrived")
  @APIResponse(responseCode = "404", description = "`not_found`: nothing on offer")
  @APIResponse(responseCode = "422", description = "`words_missing`, `words_too_long`")
  @APIResponse(responseCode = "429", description = "`too_many_reports` about this listing are open")
  public ReportTaken report(UUID id, @NotNull @Valid NewReport said) {
    return new ReportTaken(report.report(id, said, !identity.isAnonymous()), ReportStatus.OPEN);
  }
}
