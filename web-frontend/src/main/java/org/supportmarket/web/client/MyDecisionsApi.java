package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Why a person's own review is not shown, and asking to look again. */
@RegisterRestClient(configKey = "ratings")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/my/decisions/{id}")
public interface MyDecisionsApi {
  @GET
  Decided decision(@PathParam("id") UUID review);

  @POST
  @Path("/appeal")
  Decided appeal(@PathParam("id") UUID review, Said said);

  /** What was decided; all but the first two and {@code canAppeal} may be null. */
  record Decided(
      UUID reviewId,
      String state,
      Instant decidedAt,
      String reason,
      String words,
      boolean canAppeal,
      Instant appealedAt,
      Boolean overturned,
      String answer) {}

  /** Words alone, at most 1,000 letters. */
  record Said(String words) {}
}
