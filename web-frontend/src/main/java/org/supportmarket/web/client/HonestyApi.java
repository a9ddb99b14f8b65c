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

/** Signs that reviews are not what they seem, for moderators. */
@RegisterRestClient(configKey = "ratings")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/honesty-flags")
public interface HonestyApi {
  @GET
  List<Flag> flags();

  @POST
  @Path("/{id}/close")
  List<Flag> close(@PathParam("id") UUID id, Said said);

  /** Whoever wrote it works there, or is family of somebody who does. */
  @POST
  @Path("/related")
  List<Flag> related(Relation relation);

  /**
   * {@code kind} is burst, one_supporter, copied or related; {@code evidence} says of related how
   * and by whom it is known, e.g. "family self".
   */
  record Flag(
      UUID id,
      String kind,
      UUID providerId,
      List<UUID> reviews,
      String evidence,
      Instant foundAt) {}

  /** {@code how} is works_there or family. */
  record Relation(UUID reviewId, String how) {}

  /** What was found, at most 1,000 letters. */
  record Said(String words) {}
}
