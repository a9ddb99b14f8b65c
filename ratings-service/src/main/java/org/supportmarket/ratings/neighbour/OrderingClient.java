package org.supportmarket.ratings.neighbour;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Ordering, asked with the caller's own token. */
@RegisterRestClient(configKey = "ordering")
@AccessToken
@Retry(maxRetries = 1, delay = 100, retryOn = ProcessingException.class)
@Path("/api/v1")
interface OrderingClient {
  @GET
  @Path("/people/{person}/may-review")
  MayReview mayReview(@PathParam("person") UUID person);

  /** By what right the caller may: self, supporter, fund-holder or phone. */
  record MayReview(String authority) {}
}
