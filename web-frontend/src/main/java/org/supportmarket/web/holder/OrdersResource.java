package org.supportmarket.web.holder;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.client.OrderingApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;

/** A person's orders: the list, one of them, cancelling it. */
@Path("/my-orders")
@RolesAllowed("budget-holder")
@Produces(MediaType.TEXT_HTML)
public class OrdersResource {
  private static final int PER_PAGE = 10;

  @Inject Owner owner;
  @Inject @RestClient OrderingApi ordering;
  @Inject OwnReviews reviews;

  @GET
  @RunOnVirtualThread
  public TemplateInstance list(
      @RestQuery String status, @RestQuery @DefaultValue("1") String page) {
    OrderState only = OrderState.of(status) == OrderState.OTHER ? null : OrderState.of(status);
    int number = page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
    String code = only == null ? null : only.code();
    return OrdersPage.of(only, ordering.orders(owner.id(), code, number, PER_PAGE));
  }

  @GET
  @Path("/{order}")
  @RunOnVirtualThread
  public TemplateInstance show(@RestPath UUID order, @RestQuery String done) {
    Order found = ordering.order(owner.id(), order);
    String notice = Done.sentence(done, found.provider().name());
    return OrderPage.of(found, reviews.of(found), notice);
  }

  @GET
  @Path("/{order}/cancel")
  @RunOnVirtualThread
  public TemplateInstance askToCancel(@RestPath UUID order) {
    return cancelPage(ordering.order(owner.id(), order), Keys.fresh(), Problems.none());
  }

  @POST
  @Path("/{order}/cancel")
  @RunOnVirtualThread
  public Response cancel(@RestPath UUID order, @RestForm String key) {
    String sent = Keys.valid(key) ? key : Keys.fresh();
    try {
      ordering.cancel(owner.id(), order, sent, Map.of());
      return Response.seeOther(URI.create("/my-orders/" + order + "?done=cancelled")).build();
    } catch (Refusal no) {
      if (!no.is("not_cancellable") && !no.is("request_in_progress")) {
        throw no;
      }
      return stillThere(order, sent, no);
    }
  }

  /** Whoever presses twice wanted it cancelled, and it is. */
  private Response stillThere(UUID order, String key, Refusal no) {
    Order found = ordering.order(owner.id(), order);
    if (OrderState.of(found.status()) == OrderState.CANCELLED) {
      return Response.seeOther(URI.create("/my-orders/" + order)).build();
    }
    String sentence = no.sentence() == null ? "This order cannot be cancelled." : no.sentence();
    return Response.status(no.status())
        .entity(cancelPage(found, key, Problems.of(sentence)))
        .build();
  }

  private CancelPage cancelPage(Order order, String key, Problems problems) {
    return CancelPage.of(order, ordering.budgets(owner.id()), key, problems);
  }
}
