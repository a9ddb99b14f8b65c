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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.web.client.MyReviewsApi;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.client.OrderingApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Unreachable;
import org.supportmarket.web.layout.Problems;

/** Saying how something was that has been delivered. */
@Path("/my-orders/{order}/lines/{line}/rate")
@RolesAllowed("budget-holder")
@Produces(MediaType.TEXT_HTML)
public class RateResource {
  @Inject Owner owner;
  @Inject @RestClient OrderingApi ordering;
  @Inject @RestClient MyReviewsApi ratings;

  @GET
  @RunOnVirtualThread
  public Response ask(@RestPath UUID order, @RestPath UUID line) {
    Order found = ordering.order(owner.id(), order);
    if (!OrderState.of(found.status()).happened()) {
      return toOrder(order, "");
    }
    return page(200, found, line, RateForm.EMPTY, Problems.none());
  }

  @POST
  @RunOnVirtualThread
  public Response rate(
      @RestPath UUID order, @RestPath UUID line, @RestForm String stars, @RestForm String words) {
    RateForm form = new RateForm(stars, words);
    Problems problems = form.problems();
    if (problems.any()) {
      return page(422, ordering.order(owner.id(), order), line, form, problems);
    }
    try {
      ratings.write(new MyReviewsApi.NewReview(line, form.count(), form.words()));
      return toOrder(order, "?done=rated");
    } catch (Refusal no) {
      if (no.status() == 401 || no.status() == 403) {
        throw no;
      }
      Problems refused = Problems.of(sentence(no));
      return page(no.status(), ordering.order(owner.id(), order), line, form, refused);
    } catch (Unreachable noAnswer) {
      Problems resting =
          Problems.of("We could not save this just now. It is still here: try again in a minute.");
      return page(503, ordering.order(owner.id(), order), line, form, resting);
    }
  }

  /** Ratings hears of an order a moment later than ordering itself. */
  private static String sentence(Refusal no) {
    return switch (no.code()) {
      case "purchase_unknown", "not_delivered" ->
          "We have not heard yet that this was done. What you wrote is still here: try again in a"
              + " minute.";
      default -> no.sentence() == null ? "This could not be saved. Try again." : no.sentence();
    };
  }

  private Response page(int status, Order order, UUID line, RateForm form, Problems problems) {
    Order.Line bought =
        order.lines().stream()
            .filter(l -> l.id().equals(line))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    return Response.status(status).entity(RatePage.of(order, bought, form, problems)).build();
  }

  private static Response toOrder(UUID order, String query) {
    return Response.seeOther(URI.create("/my-orders/" + order + query)).build();
  }
}
