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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.client.OrderingApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Unreachable;
import org.supportmarket.web.layout.Problems;

/** Saying how something was in the easy way: one question a page, kept at every step. */
@Path("/my-orders/{order}/lines/{line}/rate/easy")
@RolesAllowed({"budget-holder", "self-funder", "supporter"})
@Produces(MediaType.TEXT_HTML)
public class EasyResource {
  @Inject Owner owner;
  @Inject @RestClient OrderingApi ordering;
  @Inject Reviewing reviewing;

  @GET
  @RunOnVirtualThread
  public Response ask(@RestPath UUID order, @RestPath UUID line, @RestQuery String question) {
    Order found = ordering.order(owner.id(), order);
    if (!OrderState.of(found.status()).mayBeRated() || !owner.maySayHowItWas()) {
      return Response.seeOther(URI.create("/my-orders/" + order)).build();
    }
    SaidForm begun = reviewing.begun(line);
    EasyQuestion asked = question == null ? EasyQuestion.next(begun) : asked(question);
    return page(200, found, line, asked, begun, Problems.none());
  }

  @POST
  @RunOnVirtualThread
  public Response answer(
      @RestPath UUID order, @RestPath UUID line, MultivaluedMap<String, String> form) {
    EasyQuestion asked = asked(form.getFirst("question"));
    SaidForm begun = reviewing.begun(line);
    if (asked.field() == null) {
      return send(order, line, asked, begun.with(SaidForm.sent(form), List.of(SaidForm.THEIRS)));
    }
    SaidForm answer = SaidForm.sent(form);
    SaidForm all = begun.with(answer, asked.fields());
    boolean later = "later".equals(form.getFirst("go"));
    Problems problems = asked.number() == 1 && !later ? all.problems() : all.problemsOfADraft();
    if (problems.any()) {
      return page(422, ordering.order(owner.id(), order), line, asked, all, problems);
    }
    try {
      reviewing.save(line, all.asDraft());
    } catch (Refusal | Unreachable notKept) {
      String why =
          notKept instanceof Refusal no && no.is("not_acting")
              ? no.sentence()
              : "We could not keep this just now. It is still here: try again in a minute.";
      Order found = ordering.order(owner.id(), order);
      return page(503, found, line, asked, all, Problems.of(why));
    }
    String next = OrderLine.rateHref(order, line) + "/easy?question=" + (asked.number() + 1);
    return Response.seeOther(later ? reviewing.afterSaving(order) : URI.create(next)).build();
  }

  private Response send(UUID order, UUID line, EasyQuestion asked, SaidForm said) {
    if (said.problems().any()) {
      String first = OrderLine.rateHref(order, line) + "/easy?question=1";
      return Response.seeOther(URI.create(first)).build();
    }
    Problems problems = said.problems(owner.whose());
    if (problems.any()) {
      return page(422, ordering.order(owner.id(), order), line, asked, said, problems);
    }
    return reviewing.send(
        () -> reviewing.write(said.asReview(line)),
        "/my-orders/" + order,
        (status, refused) ->
            page(status, ordering.order(owner.id(), order), line, asked, said, refused));
  }

  private Response page(
      int status, Order order, UUID line, EasyQuestion asked, SaidForm said, Problems problems) {
    return Response.status(status)
        .entity(
            EasyPage.of(
                order, RateResource.bought(order, line), owner.whose(), asked, said, problems))
        .build();
  }

  private static EasyQuestion asked(String question) {
    return EasyQuestion.of(
        question != null && question.matches("[1-9]") ? Integer.parseInt(question) : 1);
  }
}
