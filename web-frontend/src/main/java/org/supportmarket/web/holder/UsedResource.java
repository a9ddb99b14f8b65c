package org.supportmarket.web.holder;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.Listing;
import org.supportmarket.web.client.MyReviewsApi;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.Problems;

/** "I used this": saying how something was that nobody orders here. */
@Path("/listings/{id}/used")
@RolesAllowed({"budget-holder", "self-funder"})
@Produces(MediaType.TEXT_HTML)
public class UsedResource {
  private static final String NOTE =
      "Nothing was bought here, so nobody can check that you used it. We say so beside your words, and keep them apart from the stars.";

  @Inject @RestClient CatalogueApi catalogue;
  @Inject @RestClient MyReviewsApi ratings;
  @Inject Reviewing reviewing;
  @Inject Owner owner;

  @GET
  @RunOnVirtualThread
  public Response ask(@RestPath UUID id) {
    Listing listing = catalogue.listing(id);
    return listing.orderable() || !owner.isSelf()
        ? Response.seeOther(URI.create("/listings/" + id)).build()
        : page(200, listing, SaidForm.EMPTY, Problems.none());
  }

  @POST
  @RunOnVirtualThread
  public Response say(@RestPath UUID id, MultivaluedMap<String, String> form) {
    SaidForm said = SaidForm.sent(form);
    Problems problems = said.problems();
    if (problems.any()) {
      return page(422, catalogue.listing(id), said, problems);
    }
    return reviewing.send(
        () -> ratings.used(id, said.asDraft()),
        "/my-reviews",
        (status, refused) -> page(status, catalogue.listing(id), said, refused));
  }

  private static Response page(int status, Listing listing, SaidForm said, Problems problems) {
    String here = "/listings/" + listing.id();
    RatePage.About about =
        new RatePage.About(
            Whose.OWN,
            "How was it?",
            Link.to(here, "Back to what it is"),
            here + "/used",
            null,
            listing.name(),
            listing.provider().name(),
            NOTE);
    return Response.status(status).entity(RatePage.of(about, said, problems)).build();
  }
}
