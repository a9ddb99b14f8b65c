package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a council's care managers have to look into. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/councils/{gss}/tasks")
public interface CouncilTasksApi {
  @GET
  Paged<CouncilTask> tasks(
      @PathParam("gss") String council,
      @QueryParam("state") String state,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  @GET
  @Path("/{task}")
  CouncilTask task(@PathParam("gss") String council, @PathParam("task") UUID task);

  @POST
  @Path("/{task}/close")
  CouncilTask close(@PathParam("gss") String council, @PathParam("task") UUID task, Closing words);

  /** What was done about it. */
  record Closing(String words) {}
}
