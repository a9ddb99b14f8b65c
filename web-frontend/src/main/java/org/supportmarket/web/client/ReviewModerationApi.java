package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What moderators decide about reviews, with their own token. */
@RegisterRestClient(configKey = "ratings")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/moderation")
public interface ReviewModerationApi {
  /** {@code queue} is waiting, appeals or removals. */
  @GET
  @Path("/reviews")
  Paged<ModeratedReview> reviews(
      @QueryParam("queue") String queue,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  @GET
  @Path("/reviews/{id}")
  ModeratedReview review(@PathParam("id") UUID id);

  @POST
  @Path("/decisions")
  List<Outcome> decide(Verdicts verdicts);

  @POST
  @Path("/reviews/{id}/propose-removal")
  ModeratedReview propose(@PathParam("id") UUID id, Removal removal);

  @POST
  @Path("/reviews/{id}/remove")
  ModeratedReview remove(@PathParam("id") UUID id, Map<String, String> nothing);

  @POST
  @Path("/reviews/{id}/keep")
  ModeratedReview keep(@PathParam("id") UUID id, Why why);

  @POST
  @Path("/reviews/{id}/appeal-decision")
  ModeratedReview decideAppeal(@PathParam("id") UUID id, AppealDecision decision);

  @GET
  @Path("/pace")
  Pace pace();

  /** Decisions to be carried out, each on its own. */
  record Verdicts(List<Verdict> decisions) {}

  /** {@code reason} is null to publish. */
  record Verdict(UUID reviewId, String reason, String words) {}

  /** What came of one: {@code code} and {@code detail} are null where it was carried out. */
  record Outcome(UUID reviewId, String code, String detail) {}

  /** Why a published review should go. */
  record Removal(String reason, String words) {}

  /** Words alone. */
  record Why(String words) {}

  /** Whether it is shown after all. */
  record AppealDecision(boolean overturn, String words) {}

  /** How long people wait; the last two are null where nothing was decided. */
  record Pace(
      long waiting, Instant oldest, long decided, Long medianMinutes, Long ninetiethMinutes) {}
}
