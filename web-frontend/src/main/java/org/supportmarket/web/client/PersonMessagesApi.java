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

/** What a person was told. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/people/{person}/messages")
public interface PersonMessagesApi {
  @GET
  Paged<PersonMessage> messages(
      @PathParam("person") UUID person,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  @POST
  @Path("/{message}/read")
  PersonMessage read(
      @PathParam("person") UUID person,
      @PathParam("message") UUID message,
      Map<String, String> nothing);
}
