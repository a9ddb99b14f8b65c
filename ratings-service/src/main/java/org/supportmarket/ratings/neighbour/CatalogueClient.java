package org.supportmarket.ratings.neighbour;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What everybody may read in the catalogue. */
@RegisterRestClient(configKey = "catalogue")
@Retry(maxRetries = 1, delay = 100, retryOn = ProcessingException.class)
@Path("/api/v1")
interface CatalogueClient {
  @GET
  @Path("/listings/{id}")
  Found listing(@PathParam("id") UUID id);

  /**
   * What this service reads of a listing.
   *
   * @param notOrderableReason why it cannot be ordered just now; null where it never can
   */
  record Found(
      UUID id, String name, Provider provider, boolean orderable, String notOrderableReason) {
    record Provider(UUID id, String name) {}
  }
}
