package org.supportmarket.web.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What everybody may see of the ratings; asked without a token. */
@RegisterRestClient(configKey = "ratings")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@Retry(maxRetries = 1, delay = 100, retryOn = ProcessingException.class)
@Path("/api/v1")
public interface RatingsApi {
  /** Over all providers, the kind of support that helped most people with something first. */
  @GET
  @Path("/what-helped")
  List<WhatHelped> whatHelped();

  @GET
  @Path("/providers/{id}/rating")
  RatingDetails providerRating(@PathParam("id") UUID id);

  @GET
  @Path("/providers/{id}/reviews")
  ReviewsFound reviews(
      @PathParam("id") UUID providerId,
      @QueryParam("aspect") String aspect,
      @QueryParam("outcome") String outcome,
      @QueryParam("unverified") boolean unverified,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);
}
