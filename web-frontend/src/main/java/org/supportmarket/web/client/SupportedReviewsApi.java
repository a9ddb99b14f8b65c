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

/** What a supporter writes down for somebody they act for; never what that person wrote. */
@RegisterRestClient(configKey = "ratings")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/people/{person}")
public interface SupportedReviewsApi {
  @GET
  @Path("/purchases")
  List<Purchase> purchases(@PathParam("person") UUID person, @QueryParam("order_id") UUID order);

  @POST
  @Path("/reviews")
  OwnReview write(@PathParam("person") UUID person, MyReviewsApi.NewReview review);

  /** What the same supporter wrote, in other words. */
  @PUT
  @Path("/reviews/{id}")
  OwnReview change(
      @PathParam("person") UUID person, @PathParam("id") UUID review, ReviewDraft said);

  @GET
  @Path("/drafts/{line}")
  ReviewDraft draft(@PathParam("person") UUID person, @PathParam("line") UUID orderLine);

  @PUT
  @Path("/drafts/{line}")
  ReviewDraft save(
      @PathParam("person") UUID person, @PathParam("line") UUID orderLine, ReviewDraft draft);
}
