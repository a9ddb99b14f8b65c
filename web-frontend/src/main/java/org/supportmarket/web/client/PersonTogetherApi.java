package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What somebody is asked to buy together with others. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/people/{person}/consortia")
public interface PersonTogetherApi {
  @GET
  List<Consortium> consortia(@PathParam("person") UUID person);

  /** Says, under "yes", whether they want to. */
  @PUT
  @Path("/{consortium}")
  Consortium say(
      @PathParam("person") UUID person,
      @PathParam("consortium") UUID consortium,
      Map<String, Boolean> said);
}
