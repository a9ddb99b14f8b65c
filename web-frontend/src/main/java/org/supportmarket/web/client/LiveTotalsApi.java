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

/** A council's exact totals as of this moment, for its commissioners and finance officers. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/councils/{gss}/live-totals")
public interface LiveTotalsApi {
  @GET
  LiveTotals liveTotals(
      @PathParam("gss") String council,
      @QueryParam("from") String fromMonth,
      @QueryParam("to") String toMonth);
}
