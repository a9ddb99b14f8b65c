package org.supportmarket.web.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What everybody may see of the catalogue; asked without a token, so that a stale session never
 * breaks a public page.
 */
@RegisterRestClient(configKey = "catalogue")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@Retry(maxRetries = 1, delay = 100, retryOn = ProcessingException.class)
@Path("/api/v1")
public interface CatalogueApi {
  /** {@code query} comes from {@link ListingQuery#parameters()}. */
  @GET
  @Path("/listings")
  ListingsFound search(@RestQuery MultivaluedMap<String, String> query);

  @GET
  @Path("/listings/{id}")
  Listing listing(@PathParam("id") UUID id);

  @GET
  @Path("/providers/{id}")
  Provider provider(@PathParam("id") UUID id);

  @GET
  @Path("/categories")
  List<Category> categories();

  @GET
  @Path("/suggestions")
  Suggestions suggestions(@RestQuery String q);

  @GET
  @Path("/places")
  PlacesFound places(@RestQuery String q);

  @GET
  @Path("/vocabulary")
  Vocabulary vocabulary();
}
