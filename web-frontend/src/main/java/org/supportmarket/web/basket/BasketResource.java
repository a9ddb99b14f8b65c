package org.supportmarket.web.basket;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.Basket;
import org.supportmarket.web.client.BasketApi;
import org.supportmarket.web.client.BasketWish;
import org.supportmarket.web.client.CareQuestion;
import org.supportmarket.web.client.OrderingApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.holder.Owner;
import org.supportmarket.web.layout.Problems;

/** The basket: look at it, take things out, say yes to a new price. */
@Path("/basket")
@RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder", "care-manager"})
@Produces(MediaType.TEXT_HTML)
public class BasketResource {
  @Inject Owner owner;
  @Inject BasketCount count;
  @Inject @RestClient BasketApi baskets;
  @Inject @RestClient OrderingApi ordering;

  @GET
  @RunOnVirtualThread
  public TemplateInstance show(@RestQuery String done) {
    return page(Steps.told(done), Problems.none());
  }

  @POST
  @Path("/lines/{line}/remove")
  @RunOnVirtualThread
  public Response remove(@RestPath UUID line) {
    try {
      count.now(baskets.takeOut(owner.id(), line));
      return Steps.to("/basket?done=out");
    } catch (Refusal no) {
      // Whoever presses twice wanted it out, and it is.
      return no.is("basket_line_unknown") ? Steps.to("/basket?done=out") : refused(no);
    }
  }

  @POST
  @Path("/lines/{line}/yes")
  @RunOnVirtualThread
  public Response yesToHowItIsNow(@RestPath UUID line, @RestQuery int version) {
    Optional<Basket.Line> found = find(line);
    if (found.isEmpty()) {
      return Steps.to("/basket?done=gone");
    }
    if (found.get().listingVersion() == null || found.get().listingVersion() != version) {
      // It changed once more since the button was drawn: show that first.
      return Steps.to("/basket");
    }
    try {
      count.now(baskets.change(owner.id(), line, BasketWish.yesTo(found.get())));
      return Steps.to("/basket?done=yes");
    } catch (Refusal no) {
      return refused(no);
    }
  }

  /**
   * One click: the care manager gets the question with what it costs and the rule that says to ask.
   */
  @POST
  @Path("/lines/{line}/ask")
  @RunOnVirtualThread
  public Response ask(@RestPath UUID line) {
    Optional<Basket.Line> found = find(line);
    if (found.isEmpty()) {
      return Steps.to("/basket?done=gone");
    }
    try {
      baskets.ask(owner.id(), CareQuestion.about(found.get()));
      return Steps.to("/basket?done=asked");
    } catch (Refusal no) {
      return no.is("nothing_to_ask") ? Steps.to("/basket") : refused(no);
    }
  }

  private Optional<Basket.Line> find(UUID line) {
    return baskets.basket(owner.id()).lines().stream()
        .filter(one -> one.id().equals(line))
        .findFirst();
  }

  private Response refused(Refusal no) {
    return Response.status(no.status()).entity(page(null, Steps.problems(no))).build();
  }

  private TemplateInstance page(String told, Problems problems) {
    Basket basket = count.now(baskets.basket(owner.id()));
    return BasketPage.of(basket, ordering.budgets(owner.id()), told, problems);
  }
}
