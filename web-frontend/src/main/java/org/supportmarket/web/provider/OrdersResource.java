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
import java.util.OptionalLong;
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

  @GET
  @Path("/{order}")
  @RunOnVirtualThread
  public TemplateInstance show(@RestPath UUID order, @RestQuery String done) {
    return OrderPage.of(
        orders.order(own.id(), order),
        OrderPage.Form.empty(Keys.orFresh(null)),
        Done.sentence(done),
        Problems.none());
  }

  @POST
  @Path("/{order}/start")
  @RunOnVirtualThread
  public Response start(@RestPath UUID order, @RestForm String key) {
    return stepOf(
        order,
        "started",
        OrderPage.Form.empty(Keys.orFresh(key)),
        () -> orders.start(own.id(), order, Keys.orFresh(key), Map.of()));
  }

  /** From the list all of an order or its next time; from its own page one time, or part of it. */
  @POST
  @Path("/{order}/deliver")
  @RunOnVirtualThread
  public Response deliver(
      @RestPath UUID order,
      @RestForm String key,
      @RestForm UUID time,
      @RestForm String quantity,
      @RestForm String pounds) {
    String once = Keys.orFresh(key);
    if (time == null) {
      return step(
          OrderState.ACCEPTED, "delivered", () -> orders.deliver(own.id(), order, once, all()));
    }
    OrderPage.Form form = new OrderPage.Form(once, said(quantity), said(pounds), "", "");
    if (!form.quantity().isEmpty() && !form.quantity().matches("[1-9][0-9]{0,4}")) {
      return refused(order, form, Problems.of("quantity", "Write how many as a whole number"));
    }
    OptionalLong pence = PoundsTyped.pence(form.pounds());
    if (!form.pounds().isEmpty() && pence.isEmpty()) {
      return refused(order, form, Problems.of("pounds", "Write the sum in pounds, like 12.50"));
    }
    ProviderOrdersApi.Delivered delivered =
        new ProviderOrdersApi.Delivered(
            time,
            form.quantity().isEmpty() ? null : Integer.valueOf(form.quantity()),
            pence.isEmpty() ? null : pence.getAsLong());
    return stepOf(order, "delivered", form, () -> orders.deliver(own.id(), order, once, delivered));
  }

  @POST
  @Path("/{order}/refund")
  @RunOnVirtualThread
  public Response refund(
      @RestPath UUID order, @RestForm String key, @RestForm String back, @RestForm String reason) {
    OrderPage.Form form = new OrderPage.Form(Keys.orFresh(key), "", "", said(back), said(reason));
    OptionalLong pence = PoundsTyped.pence(form.back());
    Problems problems = Problems.none();
    if (pence.isEmpty() || pence.getAsLong() == 0) {
      problems.add("back", "Write how much goes back, in pounds, like 12.50");
    }
    if (form.reason().isEmpty() || form.reason().length() > LONGEST_REASON) {
      problems.add("reason", "Write in a few words why, at most 500 letters");
    }
    if (problems.any()) {
      return refused(order, form, problems);
    }
    ProviderOrdersApi.Refund refund =
        new ProviderOrdersApi.Refund(pence.getAsLong(), form.reason());
    return stepOf(
        order, "refunded", form, () -> orders.refund(own.id(), order, form.key(), refund));
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

  /** The same for a step taken on the order's own page. */
  private Response stepOf(UUID order, String done, OrderPage.Form form, Runnable step) {
    try {
      step.run();
      return Response.seeOther(URI.create("/provider/orders/" + order + "?done=" + done)).build();
    } catch (Refusal no) {
      if (no.status() == 401 || no.status() == 403 || no.status() == 404) {
        throw no;
      }
      String sentence = no.sentence() == null ? "That did not work. Try again." : no.sentence();
      OrderPage page =
          OrderPage.of(orders.order(own.id(), order), form, null, Problems.of(sentence));
      return Response.status(no.status()).entity(page).build();
    }
  }

  private Response refused(UUID order, OrderPage.Form form, Problems problems) {
    OrderPage page = OrderPage.of(orders.order(own.id(), order), form, null, problems);
    return Response.status(422).entity(page).build();
  }

  private static ProviderOrdersApi.Delivered all() {
    return new ProviderOrdersApi.Delivered(null, null, null);
  }

  private static String said(String typed) {
    return typed == null ? "" : typed.strip();
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
