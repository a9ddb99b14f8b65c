package org.supportmarket.catalogue.openreferral;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.problem.Refusal;

/** Published listings of active providers, as services. */
@Path(OpenToAll.PATH + "/services")
@Tag(name = "Open Referral UK")
class ServiceResource {
  private final FeedQueries queries;
  private final ServiceRows rows;
  private final Services services;
  private final Answers answers;

  ServiceResource(FeedQueries queries, ServiceRows rows, Services services, Answers answers) {
    this.queries = queries;
    this.rows = rows;
    this.services = services;
    this.answers = answers;
  }

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Operation(summary = "A page of services, by id")
  @APIResponse(
      responseCode = "200",
      description = "What each has once; with full=true everything",
      content = @Content(schema = @Schema(implementation = FeedPage.class)))
  @APIResponse(responseCode = "304", description = "You have it already (If-None-Match)")
  @APIResponse(responseCode = "400", description = "`unknown_parameter`, `invalid_parameter`")
  public Response page(@Context UriInfo uri, @Context HttpHeaders headers) {
    FeedQuery query = queries.read(uri.getQueryParameters());
    FeedPage<ServiceRow> page = rows.page(Conditions.of(query), query.page());
    return answers.of(page.map(query.full() ? services::whole : services::brief), headers);
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @RunOnVirtualThread
  @Operation(summary = "One service with everything nested")
  @APIResponse(
      responseCode = "200",
      description = "The service",
      content = @Content(schema = @Schema(implementation = FeedService.class)))
  @APIResponse(responseCode = "304", description = "You have it already (If-None-Match)")
  @APIResponse(responseCode = "404", description = "`not_found`: not there, or not any more")
  public Response one(UUID id, @Context HttpHeaders headers) {
    return rows.find(id)
        .map(row -> answers.of(services.whole(row), headers))
        .orElseThrow(
            () ->
                Refusal.of(
                    CatalogueProblem.NOT_FOUND, "The feed has no service with this address."));
  }
}
