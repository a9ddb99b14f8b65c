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

/** Who offers the services of the feed. */
@Path(OpenToAll.PATH + "/organizations")
@Tag(name = "Open Referral UK")
class OrganizationResource {
  private final FeedQueries queries;
  private final OrganizationRows rows;
  private final Organizations organizations;
  private final Answers answers;

  OrganizationResource(
      FeedQueries queries, OrganizationRows rows, Organizations organizations, Answers answers) {
    this.queries = queries;
    this.rows = rows;
    this.organizations = organizations;
    this.answers = answers;
  }

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Operation(
      summary = "A page of organisations that have a service in the feed",
      description =
          "Takes the parameters of services and tells the organisations of what they find.")
  @APIResponse(
      responseCode = "200",
      description = "What each has once; with full=true everything, services by name",
      content = @Content(schema = @Schema(implementation = FeedPage.class)))
  @APIResponse(responseCode = "304", description = "You have it already (If-None-Match)")
  @APIResponse(responseCode = "400", description = "`unknown_parameter`, `invalid_parameter`")
  public Response page(@Context UriInfo uri, @Context HttpHeaders headers) {
    FeedQuery query = queries.read(uri.getQueryParameters());
    FeedPage<OrganizationRow> page = rows.page(Conditions.of(query), query.page());
    return answers.of(
        page.map(
            query.full()
                ? organizations::withServices
                : row -> Organizations.brief(row.anyListing())),
        headers);
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @RunOnVirtualThread
  @Operation(summary = "One organisation with its services by name")
  @APIResponse(
      responseCode = "200",
      description = "The organisation",
      content = @Content(schema = @Schema(implementation = FeedOrganization.class)))
  @APIResponse(responseCode = "304", description = "You have it already (If-None-Match)")
  @APIResponse(responseCode = "404", description = "`not_found`: not there, or nothing on offer")
  public Response one(UUID id, @Context HttpHeaders headers) {
    return rows.find(Conditions.of(id))
        .map(row -> answers.of(organizations.withServices(row), headers))
        .orElseThrow(
            () ->
                Refusal.of(
                    CatalogueProblem.NOT_FOUND, "The feed has no organisation with this address."));
  }
}
