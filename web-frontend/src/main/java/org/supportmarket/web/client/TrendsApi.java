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

/** Purchasing in one council's area, for its commissioners and finance officers. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/councils/{gss}/trends")
public interface TrendsApi {
  @GET
  Trends trends(
      @PathParam("gss") String council,
      @QueryParam("from") String fromMonth,
      @QueryParam("to") String toMonth,
      @QueryParam("group_by") String groupBy,
      @QueryParam("interval") String interval);
}
