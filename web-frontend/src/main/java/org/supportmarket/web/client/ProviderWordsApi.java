package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What providers wrote and what waits for a moderator. */
@RegisterRestClient(configKey = "ratings")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/provider-words")
public interface ProviderWordsApi {
  @GET
  List<FromProvider> waiting();

  @POST
  @Path("/replies/{id}/decision")
  void decideReply(@PathParam("id") UUID id, Verdict verdict);

  @POST
  @Path("/disputes/{id}/answer")
  void answer(@PathParam("id") UUID id, Said said);

  @POST
  @Path("/providers/{id}/improvements")
  void summarise(@PathParam("id") UUID provider, Said said);

  /** {@code kind} is reply or dispute. */
  record FromProvider(
      UUID id,
      String kind,
      UUID reviewId,
      UUID providerId,
      String words,
      String changed,
      Instant since,
      String reviewWords) {}

  /** {@code reason} is null to publish. */
  record Verdict(String reason) {}

  /** Words alone. */
  record Said(String words) {}
}
