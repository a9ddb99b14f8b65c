package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** People who buy the same at the same time, for their council's commissioners. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/councils/{gss}/consortia")
public interface CouncilTogetherApi {
  @GET
  @Path("/shared-times")
  List<Shared> times(@PathParam("gss") String council);

  @GET
  Paged<Consortium> consortia(
      @PathParam("gss") String council,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  @GET
  @Path("/{consortium}")
  Consortium consortium(@PathParam("gss") String council, @PathParam("consortium") UUID consortium);

  @POST
  Consortium offer(@PathParam("gss") String council, Offer offer);

  @POST
  @Path("/{consortium}/request")
  Consortium request(
      @PathParam("gss") String council, @PathParam("consortium") UUID consortium, Asked asked);

  /** About how many people share a time. */
  record Shared(SharedTime time, long people) {}

  /** What people are to be asked, and until when. */
  record Offer(SharedTime time, String words, LocalDate answerBy) {}

  /** Which provider is asked, and whom it can ask. */
  record Asked(UUID providerId, String contact) {}
}
