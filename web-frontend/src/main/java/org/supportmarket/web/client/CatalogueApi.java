package org.supportmarket.web.client;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * What everybody may see of the catalogue; asked without a token, so that a stale session never
 * breaks a public page.
 */
@RegisterRestClient(configKey = "catalogue")
@RegisterProvider(ReadsRefusals.class)
@Path("/api/v1")
public interface CatalogueApi {
  @GET
  @Path("/listings")
  ListingsFound search(@BeanParam ListingQuery query);

  @GET
  @Path("/listings/{id}")
  Listing listing(@PathParam("id") UUID id);

  @GET
  @Path("/providers/{id}")
  Provider provider(@PathParam("id") UUID id);

  @GET
  @Path("/categories")
  List<Category> categories();
}
