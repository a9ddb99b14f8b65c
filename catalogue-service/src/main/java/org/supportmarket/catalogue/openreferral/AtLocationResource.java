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

/** At which places services are given. */
@Path(OpenToAll.PATH + "/service_at_locations")
@Tag(name = "Open Referral UK")
class AtLocationResource {
  private static final String HAS_A_PLACE = "l.location_id IS NOT NULL";

  private final FeedQueries queries;
  private final ServiceRows rows;
  private final Services services;
  private final Answers answers;

  AtLocationResource(FeedQueries queries, ServiceRows rows, Services services, Answers answers) {
    this.queries = queries;
    this.rows = rows;
    this.services = services;
    this.answers = answers;
  }

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Operation(
      summary = "A page of services at places",
      description = "Takes the parameters of services.")
  @APIResponse(
      responseCode = "200",
      description = "Service and place, briefly; with full=true everything",
      content = @Content(schema = @Schema(implementation = FeedPage.class)))
  @APIResponse(responseCode = "304", description = "You have it already (If-None-Match)")
  @APIResponse(responseCode = "400", description = "`unknown_parameter`, `invalid_parameter`")
  public Response page(@Context UriInfo uri, @Context HttpHeaders headers) {
    FeedQuery query = queries.read(uri.getQueryParameters());
    FeedPage<ServiceRow> page = rows.page(Conditions.of(query).and(HAS_A_PLACE), query.page());
    return answers.of(
        page.map(query.full() ? services::wholeAtLocation : services::briefAtLocation), headers);
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @RunOnVirtualThread
  @Operation(summary = "One service at a place, with everything nested")
  @APIResponse(
      responseCode = "200",
      description = "The service at the place",
      content = @Content(schema = @Schema(implementation = FeedServiceAtLocation.class)))
  @APIResponse(responseCode = "304", description = "You have it already (If-None-Match)")
  @APIResponse(responseCode = "404", description = "`not_found`: not there, or not any more")
  public Response one(UUID id, @Context HttpHeaders headers) {
    return rows.find(Ids.listingAt(id))
        .filter(row -> row.listing().place() != null)
        .map(row -> answers.of(services.wholeAtLocation(row), headers))
        .orElseThrow(
            () ->
                Refusal.of(
                    CatalogueProblem.NOT_FOUND,
                    "The feed has no service at a location with this address."));
  }
}
