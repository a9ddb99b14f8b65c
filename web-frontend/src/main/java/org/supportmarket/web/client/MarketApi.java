package org.supportmarket.web.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What everybody may know of the market; asked without a token. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@Retry(maxRetries = 1, delay = 100, retryOn = ProcessingException.class)
@Path("/api/v1/market")
public interface MarketApi {
  /** Open ones, of one kind or district where those are not null. */
  @GET
  @Path("/signals")
  Paged<Signal> signals(
      @QueryParam("category") String category,
      @QueryParam("district") String district,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  @GET
  @Path("/councils")
  PublicCouncils councils();

  /** Months as 2026-07; their whole quarters. */
  @GET
  @Path("/quarters")
  PublicQuarters quarters(
      @QueryParam("council") String council,
      @QueryParam("from") String from,
      @QueryParam("to") String to);

  /** The same as it comes, to be handed on. */
  @GET
  @Path("/quarters")
  @Produces(MediaType.APPLICATION_JSON)
  String quartersJson(
      @QueryParam("council") String council,
      @QueryParam("from") String from,
      @QueryParam("to") String to);

  @GET
  @Path("/quarters.csv")
  @Produces("text/csv")
  String quartersCsv(
      @QueryParam("council") String council,
      @QueryParam("from") String from,
      @QueryParam("to") String to);

  /** What the columns are called and mean, as JSON. */
  @GET
  @Path("/dictionary")
  @Produces(MediaType.APPLICATION_JSON)
  String dictionary();
}
