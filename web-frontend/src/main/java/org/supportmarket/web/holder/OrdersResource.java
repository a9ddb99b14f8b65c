package org.supportmarket.web.holder;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.Cancellation;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.client.OrderingApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.TakeBack;
import org.supportmarket.web.layout.Problems;

/** A person's orders: the list, one of them, cancelling it. */
@Path("/my-orders")
@RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder", "care-manager"})
@Produces(MediaType.TEXT_HTML)
public class OrdersResource {
  private static final int PER_PAGE = 10;
  private static final int LONGEST_WORDS = 1_000;

  @Inject Owner owner;
  @Inject LastDays lastDays;
  @Inject @RestClient OrderingApi ordering;
  @Inject OwnReviews reviews;
  @Inject Invited invited;
  @Inject OwnOutcomes outcomes;

  @GET
  @RunOnVirtualThread
  public TemplateInstance list(
      @RestQuery String status, @RestQuery @DefaultValue("1") String page) {
    OrderState only = OrderState.of(status) == OrderState.OTHER ? null : OrderState.of(status);
    int number = page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
    String code = only == null ? null : only.code();
    return OrdersPage.of(
        only, ordering.orders(owner.id(), code, number, PER_PAGE), invited.question());
  }

  @GET
  @Path("/{order}")
  @RunOnVirtualThread
  public TemplateInstance show(@RestPath UUID order, @RestQuery String done) {
    Order found = ordering.order(owner.id(), order);
    String notice = Done.sentence(done, found.provider().name());
    OrderPage.Reader reader =
        new OrderPage.Reader(owner.isSelf(), owner.maySayHowItWas(), reviews.of(found));
    return OrderPage.of(found, reader, outcomes.of(found), lastDays.of(found), notice);
  }

  @GET
  @Path("/{order}/cancel")
  @RunOnVirtualThread
  public TemplateInstance askToCancel(
      @RestPath UUID order, @RestQuery UUID time, @RestQuery String from) {
    CancelPage.Part part = part(time, from);
    return cancelPage(ordering.order(owner.id(), order), part, Keys.fresh(), Problems.none());
  }

  @POST
  @Path("/{order}/cancel")
  @RunOnVirtualThread
  public Response cancel(
      @RestPath UUID order,
      @RestForm String key,
      @RestForm String charge,
      @RestForm UUID time,
      @RestForm String from) {
    CancelPage.Part part = part(time, from);
    String sent = Keys.valid(key) ? key : Keys.fresh();
    Long agreed = charge != null && charge.matches("[0-9]{1,12}") ? Long.valueOf(charge) : null;
    try {
      takeBack(order, sent, part, new TakeBack(agreed, part.from(), part.time()));
      return Response.seeOther(URI.create("/my-orders/" + order + "?done=" + part.done())).build();
    } catch (Refusal no) {
      if (!no.is("not_cancellable") && !no.is("request_in_progress") && !no.is("charge_changed")) {
        throw no;
      }
      return stillThere(order, part, sent, no);
    }
  }

  @GET
  @Path("/{order}/confirm")
  @RunOnVirtualThread
  public TemplateInstance askToConfirm(@RestPath UUID order) {
    return ConfirmPage.of(ordering.order(owner.id(), order), Keys.fresh(), Problems.none());
  }

  @POST
  @Path("/{order}/confirm")
  @RunOnVirtualThread
  public Response confirm(@RestPath UUID order, @RestForm String key) {
    String sent = Keys.valid(key) ? key : Keys.fresh();
    try {
      ordering.confirm(owner.id(), order, sent, Map.of());
      return Response.seeOther(URI.create("/my-orders/" + order + "?done=confirmed")).build();
    } catch (Refusal no) {
      if (!no.is("wrong_state") && !no.is("request_in_progress")) {
        throw no;
      }
      Order found = ordering.order(owner.id(), order);
      return refused(no, ConfirmPage.of(found, sent, Problems.of(sentence(no))));
    }
  }

  @GET
  @Path("/{order}/dispute")
  @RunOnVirtualThread
  public TemplateInstance askWhatWasWrong(@RestPath UUID order) {
    return DisputePage.of(ordering.order(owner.id(), order), "", Keys.fresh(), Problems.none());
  }

  @POST
  @Path("/{order}/dispute")
  @RunOnVirtualThread
  public Response dispute(@RestPath UUID order, @RestForm String key, @RestForm String words) {
    String said = words == null ? "" : words.strip();
    String sent = Keys.valid(key) ? key : Keys.fresh();
    if (said.isEmpty() || said.length() > LONGEST_WORDS) {
      Problems problems =
          Problems.of("words", "Write what was not as agreed, at most 1,000 letters");
      Order found = ordering.order(owner.id(), order);
      return Response.status(422).entity(DisputePage.of(found, said, sent, problems)).build();
    }
    try {
      ordering.dispute(owner.id(), order, sent, Map.of("words", said));
      return Response.seeOther(URI.create("/my-orders/" + order + "?done=disputed")).build();
    } catch (Refusal no) {
      if (!no.is("wrong_state") && !no.is("request_in_progress")) {
        throw no;
      }
      Order found = ordering.order(owner.id(), order);
      return refused(no, DisputePage.of(found, said, sent, Problems.of(sentence(no))));
    }
  }

  private void takeBack(UUID order, String key, CancelPage.Part part, TakeBack what) {
    if (part.time() != null) {
      ordering.skip(owner.id(), order, key, what);
    } else if (part.from() != null) {
      ordering.end(owner.id(), order, key, what);
    } else {
      ordering.cancel(owner.id(), order, key, what);
    }
  }

  /** Whoever presses twice wanted it cancelled, and it is. */
  private Response stillThere(UUID order, CancelPage.Part part, String key, Refusal no) {
    Order found = ordering.order(owner.id(), order);
    if (OrderState.of(found.status()) == OrderState.CANCELLED) {
      return Response.seeOther(URI.create("/my-orders/" + order)).build();
    }
    return refused(no, cancelPage(found, part, key, Problems.of(sentence(no))));
  }

  /** With what it costs now, where it still can be taken back. */
  private CancelPage cancelPage(Order order, CancelPage.Part part, String key, Problems problems) {
    boolean can = part.equals(CancelPage.Part.ALL) ? order.canCancel() : order.canSkip();
    Cancellation cost =
        can ? ordering.cancellation(owner.id(), order.id(), part.from(), part.time()) : null;
    return CancelPage.of(order, part, cost, ordering.budgets(owner.id()), key, problems);
  }

  private static CancelPage.Part part(UUID time, String from) {
    LocalDate day = null;
    try {
      day = from == null || from.isEmpty() ? null : LocalDate.parse(from);
    } catch (DateTimeParseException e) {
      throw new BadRequestException(e);
    }
    return time == null && day == null ? CancelPage.Part.ALL : new CancelPage.Part(time, day);
  }

  private static Response refused(Refusal no, TemplateInstance page) {
    return Response.status(no.status()).entity(page).build();
  }

  private static String sentence(Refusal no) {
    return no.sentence() == null ? "That did not work. Look at the order again." : no.sentence();
  }
}
