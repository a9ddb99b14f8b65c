package org.supportmarket.ordering.market;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.quarkus.logging.Log;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.problem.OrderingProblem;

/** When the figures of the market were put together, for the operator. */
@Path("/api/v1/market/publications")
@RolesAllowed("operator")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Market")
class PublicationsResource {
  private static final int MOST = 30;

  private final PublishCells publishCells;
  private final Publications publications;
  private final Caller caller;

  PublicationsResource(PublishCells publishCells, Publications publications, Caller caller) {
    this.publishCells = publishCells;
    this.publications = publications;
    this.caller = caller;
  }

  @POST
  @Operation(
      summary = "Put the figures of the market together now, and not only at midnight",
      description =
          "What people see is exchanged in one step once all of it is done. Only financial years in"
              + " which something was bought since the last time are looked at, and a figure whose"
              + " facts have not changed shows the same as before.")
  @APIResponseSchema(Publication.class)
  @APIResponse(responseCode = "409", description = "`publication_running`")
  @APIResponse(responseCode = "503", description = "`trends_unavailable`: nothing was changed")
  public Publication publish(
      @Parameter(
              description = "Also the years of which nothing has changed, such as after a mistake")
          @QueryParam("all")
          @DefaultValue("false")
          boolean all) {
    try {
      return publishCells
          .publish(Act.actorOf(caller), all)
          .orElseThrow(
              () ->
                  Refusal.of(
                      OrderingProblem.PUBLICATION_RUNNING,
                      "The figures are being put together just now. Look again in a few minutes."));
    } catch (UncheckedIOException | ElasticsearchException away) {
      Log.warn("The figures of the market could not be published", away);
      throw Refusal.of(
          OrderingProblem.TRENDS_UNAVAILABLE,
          "The index does not answer just now, so nothing was changed. It is tried again every"
              + " minute.");
    }
  }

  @GET
  @Operation(summary = "The last thirty times the figures were published, the latest first")
  public List<Publication> latest() {
    return publications.latest(MOST);
  }
}
