package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A council's rules, read and changed by its officers. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/councils/{gss}/rules")
public interface RulesApi {
  @GET
  Rules rules(@PathParam("gss") String council);

  @GET
  @Path("/preview")
  Rules.Preview preview(@PathParam("gss") String council);

  @PUT
  Rules write(@PathParam("gss") String council, Rules.Writing draft);

  @POST
  @Path("/drop")
  Rules drop(@PathParam("gss") String council, Rules.Holding revision);

  @POST
  @Path("/in-force")
  Rules putInForce(@PathParam("gss") String council, Rules.Holding draft);
}
