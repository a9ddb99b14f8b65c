package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The signed-in person's conversations with providers, whichever side they are on. */
@RegisterRestClient(configKey = "catalogue")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1")
public interface QuestionsApi {
  /** What this person asked. */
  @GET
  @Path("/my/questions")
  Paged<Conversation> asked(@QueryParam("page") int page, @QueryParam("per_page") int perPage);

  /** What people asked this person's organisation; {@code status} null for all. */
  @GET
  @Path("/my/provider/questions")
  Paged<Conversation> askedOfUs(
      @QueryParam("status") String status,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  @GET
  @Path("/questions/{id}")
  ConversationThread one(@PathParam("id") UUID id);

  @POST
  @Path("/listings/{listing}/questions")
  ConversationThread ask(@PathParam("listing") UUID listing, NewQuestion question);

  @POST
  @Path("/questions/{id}/messages")
  ConversationThread write(@PathParam("id") UUID id, NewMessage message);

  @POST
  @Path("/questions/{id}/close")
  ConversationThread close(@PathParam("id") UUID id);

  /** {@code kind} is question or quote. */
  record NewQuestion(String kind, String words) {}

  /** At most 2,000 letters. */
  record NewMessage(String words) {}
}
