package org.supportmarket.web.catalogue;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.Listing;
import org.supportmarket.web.shortlist.Shortlist;

/** One listing. */
@Path("/listings/{id}")
@PermitAll
@RunOnVirtualThread
public class ListingPageResource {
  private static final int SOME_REVIEWS = 5;

  @Inject @RestClient CatalogueApi catalogue;
  @Inject Categories categories;
  @Inject Terms terms;
  @Inject Reviews reviews;
  @Inject Shortlist shortlist;
  @Inject MayIBuy mayIBuy;
  @Inject WhoEarns whoEarns;

  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show(@PathParam("id") UUID id) {
    Listing listing = catalogue.listing(id);
    return ListingPage.of(
        listing,
        categories,
        terms,
        reviews.of(listing.provider().id(), Reviews.Only.ALL, 1, SOME_REVIEWS),
        ListingPage.Used.of(listing, provider -> reviews.used(provider, SOME_REVIEWS)),
        shortlist.surelyHas(id),
        mayIBuy.of(listing),
        whoEarns.from(listing));
  }
}
