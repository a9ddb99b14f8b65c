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
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.Problems;

/** Saying how something was that has been delivered, on one page. */
@Path("/my-orders/{order}/lines/{line}/rate")
@RolesAllowed({"budget-holder", "self-funder", "supporter"})
@Produces(MediaType.TEXT_HTML)
public class RateResource {
  @Inject Owner owner;
  @Inject @RestClient OrderingApi ordering;
  @Inject Reviewing reviewing;

  @GET
  @RunOnVirtualThread
  public Response ask(@RestPath UUID order, @RestPath UUID line) {
    Order found = ordering.order(owner.id(), order);
    if (!OrderState.of(found.status()).mayBeRated() || !owner.maySayHowItWas()) {
      return Response.seeOther(URI.create("/my-orders/" + order)).build();
    }
    return page(200, found, line, reviewing.begun(line), Problems.none());
  }

  @POST
  @RunOnVirtualThread
  public Response rate(
      @RestPath UUID order, @RestPath UUID line, MultivaluedMap<String, String> form) {
    SaidForm said = SaidForm.sent(form);
    boolean later = "later".equals(form.getFirst("go"));
    Problems problems = later ? said.problemsOfADraft() : said.problems(owner.whose());
    if (problems.any()) {
      return page(422, ordering.order(owner.id(), order), line, said, problems);
    }
    if (later) {
      reviewing.save(line, said.asDraft());
      return Response.seeOther(reviewing.afterSaving(order)).build();
    }
    return reviewing.send(
        () -> reviewing.write(said.asReview(line)),
        "/my-orders/" + order,
        (status, refused) -> page(status, ordering.order(owner.id(), order), line, said, refused));
  }

  private Response page(int status, Order order, UUID line, SaidForm said, Problems problems) {
    Order.Line bought = bought(order, line);
    String href = OrderLine.rateHref(order.id(), line);
    RatePage.About about =
        new RatePage.About(
            owner.whose(),
            owner.whose().heading(),
            Link.to("/my-orders/" + order.id(), "Back to the order"),
            href,
            href + "/easy",
            bought.name(),
            order.provider().name(),
            owner.whose().note());
    return Response.status(status).entity(RatePage.of(about, said, problems)).build();
  }

  static Order.Line bought(Order order, UUID line) {
    return order.lines().stream()
        .filter(l -> l.id().equals(line))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
