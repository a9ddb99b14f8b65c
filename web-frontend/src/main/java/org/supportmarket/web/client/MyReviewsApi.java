package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the signed-in person bought and said about it. */
@RegisterRestClient(configKey = "ratings")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1")
public interface MyReviewsApi {
  @GET
  @Path("/my/purchases")
  List<Purchase> purchases();

  @GET
  @Path("/my/reviews")
  List<OwnReview> reviews();

  @POST
  @Path("/reviews")
  OwnReview write(NewReview review);

  @PUT
  @Path("/reviews/{id}")
  OwnReview change(@PathParam("id") UUID review, ReviewDraft said);

  /** Of something that nobody orders here. */
  @POST
  @Path("/listings/{id}/used")
  OwnReview used(@PathParam("id") UUID listing, ReviewDraft said);

  @GET
  @Path("/my/drafts/{line}")
  ReviewDraft draft(@PathParam("line") UUID orderLine);

  @PUT
  @Path("/my/drafts/{line}")
  ReviewDraft save(@PathParam("line") UUID orderLine, ReviewDraft draft);

  @GET
  @Path("/my/invitations")
  List<Invitation> invitations();

  @DELETE
  @Path("/my/invitations/{listing}")
  List<Invitation> decline(@PathParam("listing") UUID listing);

  /** 1 to 5 stars, and words (at most 2,000 letters, may be empty); the rest may be null. */
  record NewReview(
      UUID orderLineId,
      int stars,
      String words,
      Aspects aspects,
      String outcome,
      String writtenBy,
      Boolean family) {}
}
