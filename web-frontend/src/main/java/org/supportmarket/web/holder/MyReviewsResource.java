package org.supportmarket.web.holder;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.MyReviewsApi;
import org.supportmarket.web.client.OwnReview;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.Problems;

/** Everything a person may rate or has rated, and saying it in other words. */
@Path("/my-reviews")
@RolesAllowed({"budget-holder", "self-funder"})
@Produces(MediaType.TEXT_HTML)
public class MyReviewsResource {
  @Inject @RestClient MyReviewsApi ratings;
  @Inject Reviewing reviewing;

  @GET
  @RunOnVirtualThread
  public TemplateInstance show(@RestQuery String done) {
    return MyReviewsPage.of(done, ratings.purchases(), ratings.reviews());
  }

  @GET
  @Path("/{review}/change")
  @RunOnVirtualThread
  public Response askAgain(@RestPath UUID review) {
    OwnReview said = own(review);
    return said.canChange()
        ? page(200, said, SaidForm.of(said), Problems.none())
        : Response.seeOther(URI.create("/my-reviews")).build();
  }

  @POST
  @Path("/{review}/change")
  @RunOnVirtualThread
  public Response change(@RestPath UUID review, MultivaluedMap<String, String> form) {
    SaidForm said = SaidForm.sent(form);
    Problems problems = said.problems();
    if (problems.any()) {
      return page(422, own(review), said, problems);
    }
    return reviewing.send(
        () -> reviewing.change(review, said.asDraft()),
        "/my-reviews",
        (status, refused) -> page(status, own(review), said, refused));
  }

  @POST
  @Path("/not-now/{listing}")
  @RunOnVirtualThread
  public Response notNow(@RestPath UUID listing) {
    ratings.decline(listing);
    return Response.seeOther(URI.create("/my-reviews?done=declined")).build();
  }

  private OwnReview own(UUID review) {
    return ratings.reviews().stream()
        .filter(one -> one.id().equals(review))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private static Response page(int status, OwnReview about, SaidForm said, Problems problems) {
    RatePage.About what =
        new RatePage.About(
            Whose.OWN,
            "Say it in other words",
            Link.to("/my-reviews", "Back to my reviews"),
            "/my-reviews/" + about.id() + "/change",
            null,
            about.listingName(),
            about.providerName(),
            null);
    return Response.status(status).entity(RatePage.of(what, said, problems)).build();
  }
}
