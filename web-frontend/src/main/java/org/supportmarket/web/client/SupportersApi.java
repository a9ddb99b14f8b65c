package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Who acts for a person. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/people/{person}/supporters")
public interface SupportersApi {
  @GET
  List<Supporter> supporters(@PathParam("person") UUID person);

  @GET
  @Path("/{supporter}")
  Supporter supporter(@PathParam("person") UUID person, @PathParam("supporter") UUID supporter);

  @POST
  Supporter.Invited invite(@PathParam("person") UUID person, Supporter.Wanted wanted);

  @PUT
  @Path("/{supporter}")
  Supporter change(
      @PathParam("person") UUID person,
      @PathParam("supporter") UUID supporter,
      Supporter.Wanted wanted);

  /** {@code step} is end, suspend, resume or agreement. */
  @POST
  @Path("/{supporter}/{step}")
  Supporter step(
      @PathParam("person") UUID person,
      @PathParam("supporter") UUID supporter,
      @PathParam("step") String step,
      Reason reason);

  /** Why; null where nobody asks. */
  record Reason(String reason) {}
}
