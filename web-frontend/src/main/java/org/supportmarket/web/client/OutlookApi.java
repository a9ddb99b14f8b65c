package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a council may expect and how its people and providers come and go; protected figures. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/councils/{gss}")
public interface OutlookApi {
  @GET
  @Path("/forecast")
  Prospect forecast(@PathParam("gss") String council);

  @GET
  @Path("/take-up")
  TakeUp takeUp(@PathParam("gss") String council);

  @GET
  @Path("/provider-turnover")
  Turnover turnover(@PathParam("gss") String council);

  @GET
  @Path("/prices")
  PricesPaid prices(@PathParam("gss") String council);

  /** For people and who helps them. */
  @GET
  @Path("/bought-by-people-like-me")
  Alike alike(@PathParam("gss") String council, @QueryParam("need") String need);
}
