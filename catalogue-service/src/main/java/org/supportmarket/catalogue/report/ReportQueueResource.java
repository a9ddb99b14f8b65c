package org.supportmarket.catalogue.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;

/** What moderators do with reports. */
@Path("/api/v1/moderation/reports")
@Tag(name = "Moderation")
@RolesAllowed("moderator")
@RunOnVirtualThread
class ReportQueueResource {
  private final ReadReports read;
  private final CloseReport close;

  ReportQueueResource(ReadReports read, CloseReport close) {
    this.read = read;
    this.close = close;
  }

  @GET
  @Operation(summary = "Reports of listings, oldest first")
  @APIResponse(responseCode = "200", description = "A page of reports")
  @APIResponse(responseCode = "400", description = "`invalid_parameter`, `too_deep`")
  public PageOf<ReportView> queue(
      @QueryParam("status") @DefaultValue("open") String status,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    return read.queue(status, Paging.of(page, perPage));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One report")
  @APIResponse(responseCode = "200", description = "The report")
  @APIResponse(responseCode = "404", description = "`not_found`")
  public ReportView one(UUID id) {
    return read.one(id);
  }

  @POST
  @Path("/{id}/close")
  @Operation(summary = "Decide about a report, and say why; once")
  @APIResponse(responseCode = "200", description = "The report, closed")
  @APIResponse(responseCode = "404", description = "`not_found`")
  @APIResponse(responseCode = "409", description = "`report_closed`")
  @APIResponse(responseCode = "422", description = "`words_missing`, `words_too_long`")
  public ReportView close(UUID id, @NotNull @Valid ReportDecision decision) {
    close.close(id, decision);
    return read.one(id);
  }
}
