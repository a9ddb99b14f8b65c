package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What people say of the provider the visitor works for, and what it answers. */
@RegisterRestClient(configKey = "ratings")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/my/provider-reviews")
public interface ProviderReviewsApi {
  @GET
  Paged<OfUs> reviews(@QueryParam("page") int page, @QueryParam("per_page") int perPage);

  @GET
  @Path("/improvements")
  List<Improvement> improvements();

  @PUT
  @Path("/{id}/reply")
  void reply(@PathParam("id") UUID id, NewReply reply);

  @POST
  @Path("/{id}/dispute")
  void dispute(@PathParam("id") UUID id, Said said);

  /** One review; {@code reply} and {@code answer} may be null, words are empty while protected. */
  record OfUs(
      UUID id,
      int stars,
      String words,
      String listingName,
      String quarter,
      Reply reply,
      boolean disputed,
      String answer) {}

  /** {@code state} is waiting, published or refused, the last with a reason. */
  record Reply(String state, String words, String changed, String reason) {}

  /** What a moderator tells the provider; {@code quarter} is text such as "2026 Q3". */
  record Improvement(String quarter, String words) {}

  /** At most 1,000 letters, and 500 for what was changed. */
  record NewReply(String words, String changed) {}

  /** Words alone, at most 1,000 letters. */
  record Said(String words) {}
}
