package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the officer's own desk was told; every look is written down there. */
@RegisterRestClient(configKey = "ratings")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/safeguarding/worries")
public interface SafeguardingApi {
  /** {@code state} is open or closed. */
  @GET
  Paged<Worry.Row> list(
      @QueryParam("state") String state,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  @GET
  @Path("/{id}")
  Worry one(@PathParam("id") UUID id);

  @POST
  @Path("/{id}/take")
  Worry take(@PathParam("id") UUID id, Map<String, String> nothing);

  @POST
  @Path("/{id}/notes")
  Worry note(@PathParam("id") UUID id, Note note);

  @POST
  @Path("/{id}/close")
  Worry close(@PathParam("id") UUID id, Closing closing);

  /** At most 2,000 letters. */
  record Note(String words) {}

  /** What came of it, and what was done. */
  record Closing(String outcome, String words) {}
}
