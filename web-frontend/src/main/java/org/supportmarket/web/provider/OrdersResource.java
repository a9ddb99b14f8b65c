package org.supportmarket.web.provider;

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
import org.supportmarket.web.client.ProviderOrdersApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;

/** Answering orders and saying that they are done. */
@Path("/provider/orders")
@RolesAllowed("provider")
@Produces(MediaType.TEXT_HTML)
public class OrdersResource {
  private static final int PER_PAGE = 20;
  private static final int LONGEST_REASON = 500;

  @Inject OwnProvider own;
  @Inject @RestClient ProviderOrdersApi orders;

  @GET
  @RunOnVirtualThread
  public TemplateInstance list(
      @RestQuery @DefaultValue("placed") String status,
      @RestQuery @DefaultValue("1") String page,
      @RestQuery String done) {
    int number = page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
    return page(OrderState.of(status), number, Done.sentence(done), Problems.none());
  }

  @POST
  @Path("/{order}/accept")
  @RunOnVirtualThread
  public Response accept(@RestPath UUID order, @RestForm String key) {
    return step(
        OrderState.PLACED,
        "accepted",
        () -> orders.accept(own.id(), order, Keys.orFresh(key), Map.of()));
  }

  @POST
  @Path("/{order}/deliver")
  @RunOnVirtualThread
  public Response deliver(@RestPath UUID order, @RestForm String key) {
    return step(
        OrderState.ACCEPTED,
        "delivered",
        () -> orders.deliver(own.id(), order, Keys.orFresh(key), Map.of()));
  }

  @GET
  @Path("/{order}/decline")
  @RunOnVirtualThread
  public TemplateInstance askWhy(@RestPath UUID order) {
    return declining(order, "", Keys.orFresh(null), Problems.none());
  }

  @POST
  @Path("/{order}/decline")
  @RunOnVirtualThread
  public Response decline(@RestPath UUID order, @RestForm String key, @RestForm String reason) {
    String why = reason == null ? "" : reason.strip();
    String once = Keys.orFresh(key);
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      Problems problems = Problems.of("reason", "Write in a few words why, at most 500 letters");
      return Response.status(422).entity(declining(order, why, once, problems)).build();
    }
    return step(
        OrderState.PLACED,
        "declined",
        () -> orders.decline(own.id(), order, once, new ProviderOrdersApi.Reason(why)));
  }

  /** Takes a step and goes back to the list it was taken from; a refusal is told above the list. */
  private Response step(OrderState from, String done, Runnable step) {
    try {
      step.run();
      return Response.seeOther(URI.create(OrdersPage.href(from) + "&done=" + done)).build();
    } catch (Refusal no) {
      if (no.status() == 401 || no.status() == 403 || no.status() == 404) {
        throw no;
      }
      String sentence = no.sentence() == null ? "That did not work. Try again." : no.sentence();
      return Response.status(no.status())
          .entity(page(from, 1, null, Problems.of(sentence)))
          .build();
    }
  }

  private OrdersPage page(OrderState only, int number, String done, Problems problems) {
    String status = only == null ? null : only.code();
    return OrdersPage.of(only, orders.orders(own.id(), status, number, PER_PAGE), done, problems);
  }

  private DeclinePage declining(UUID order, String reason, String key, Problems problems) {
    OrderRow row = OrderRow.of(orders.order(own.id(), order));
    return new DeclinePage(row, reason, key, problems);
  }
}
