package org.supportmarket.web.holder;

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
import org.supportmarket.web.client.Order;
import org.supportmarket.web.client.OrderingApi;
import org.supportmarket.web.client.OwnReview;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.Problems;

/** Somebody puts right what they wrote down for the person they act for. */
@Path("/my-orders/{order}/lines/{line}/change")
@RolesAllowed({"budget-holder", "self-funder", "supporter"})
@Produces(MediaType.TEXT_HTML)
public class PutRightResource {
  @Inject Owner owner;
  @Inject @RestClient OrderingApi ordering;
  @Inject OwnReviews reviews;
  @Inject Reviewing reviewing;

  @GET
  @RunOnVirtualThread
  public Response ask(@RestPath UUID order, @RestPath UUID line) {
    if (owner.isSelf()) {
      return Response.seeOther(URI.create("/my-reviews")).build();
    }
    Order found = ordering.order(owner.id(), order);
    OwnReview written = written(found, line);
    return written.canChange()
        ? page(200, found, written, line, SaidForm.of(written), Problems.none())
        : Response.seeOther(URI.create("/my-orders/" + order)).build();
  }

  @POST
  @RunOnVirtualThread
  public Response putRight(
      @RestPath UUID order, @RestPath UUID line, MultivaluedMap<String, String> form) {
    if (owner.isSelf()) {
      return Response.seeOther(URI.create("/my-reviews")).build();
    }
    SaidForm said = SaidForm.sent(form);
    Order found = ordering.order(owner.id(), order);
    OwnReview written = written(found, line);
    Problems problems = said.problems(owner.whose());
    if (problems.any()) {
      return page(422, found, written, line, said, problems);
    }
    return reviewing.send(
        () -> reviewing.change(written.id(), said.asDraft()),
        "/my-orders/" + order,
        (status, refused) -> page(status, found, written, line, said, refused));
  }

  private OwnReview written(Order order, UUID line) {
    OwnReview written = reviews.of(order).byLine().get(line);
    if (written == null) {
      throw new NotFoundException();
    }
    return written;
  }

  private Response page(
      int status, Order order, OwnReview written, UUID line, SaidForm said, Problems problems) {
    RatePage.About what =
        new RatePage.About(
            owner.whose(),
            "Put right what you wrote down",
            Link.to("/my-orders/" + order.id(), "Back to the order"),
            "/my-orders/" + order.id() + "/lines/" + line + "/change",
            null,
            written.listingName(),
            written.providerName(),
            owner.whose().note());
    return Response.status(status).entity(RatePage.of(what, said, problems)).build();
  }
}
