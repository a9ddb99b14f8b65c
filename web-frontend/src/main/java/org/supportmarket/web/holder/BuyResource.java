package org.supportmarket.web.holder;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.Listing;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.client.OrderingApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Unreachable;
import org.supportmarket.web.layout.Problems;

/** Buying with a budget: choose, check, say yes. */
@Path("/buy/{listing}")
@RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder", "care-manager"})
@Produces(MediaType.TEXT_HTML)
public class BuyResource {
  @Inject Owner owner;
  @Inject @RestClient CatalogueApi catalogue;
  @Inject @RestClient OrderingApi ordering;

  @GET
  @RunOnVirtualThread
  public Response choose(
      @RestPath UUID listing,
      @RestQuery String quantity,
      @RestQuery String minutes,
      @RestQuery String budget) {
    Listing found = catalogue.listing(listing);
    if (!Offer.buyable(found)) {
      return seeOther("/listings/" + listing);
    }
    BuyForm form = new BuyForm(quantity, minutes, budget);
    return Response.ok(choosing(Offer.of(found), form, budgets(), Problems.none())).build();
  }

  /**
   * The confirmation page. Its address holds the idempotency key: so reloading it, going back to it
   * and pressing the button again all mean the same one order.
   */
  @GET
  @Path("/check")
  @RunOnVirtualThread
  public Response check(
      @RestPath UUID listing,
      @RestQuery String quantity,
      @RestQuery String minutes,
      @RestQuery String budget,
      @RestQuery String key) {
    Listing found = catalogue.listing(listing);
    if (!Offer.buyable(found)) {
      return seeOther("/listings/" + listing);
    }
    Offer offer = Offer.of(found);
    List<Budget> budgets = budgets();
    BuyForm form = new BuyForm(quantity, minutes, budget);
    Problems problems = form.problems(offer.hourly(), budgets);
    if (problems.any()) {
      return Response.status(422).entity(choosing(offer, form, budgets, problems)).build();
    }
    String pot = form.pot(budgets).orElseThrow().id().toString();
    BuyForm chosen = new BuyForm(form.quantity(), offer.hourly() ? form.minutes() : "", pot);
    if (!Keys.valid(key)) {
      return seeOther(checkHref(listing, chosen));
    }
    return Response.ok(checking(offer, chosen, Pot.of(chosen, budgets), key)).build();
  }

  @POST
  @Path("/check")
  @RunOnVirtualThread
  public Response buy(@RestPath UUID listing, @BeanParam Confirmed sent) {
    if (!sent.complete()) {
      return seeOther("/buy/" + listing);
    }
    try {
      Order order = ordering.place(owner.id(), sent.key(), sent.order(listing));
      return seeOther("/my-orders/" + order.id() + "?done=placed");
    } catch (Refusal no) {
      return refused(sent, sent.offer(listing), no);
    } catch (Unreachable noAnswer) {
      Offer offer = sent.offer(listing);
      return page(sent, offer, cost(offer, sent.form()), Hurdle.unsure());
    }
  }

  private Response refused(Confirmed sent, Offer shown, Refusal no) {
    if (no.status() == 401 || no.status() == 403) {
      throw no;
    }
    boolean newPrice = no.is("price_changed") && no.number("price_pence") > 0;
    Offer now =
        newPrice
            ? shown.nowAt(no.number("price_pence"), (int) no.number("listing_version"))
            : shown;
    Cost cost = cost(now, sent.form());
    return page(sent, now, cost, Hurdle.of(no, cost));
  }

  private Response page(Confirmed sent, Offer offer, Cost cost, Hurdle hurdle) {
    CheckPage page =
        CheckPage.of(offer, cost, sent.form(), potNow(sent.form()), sent.key(), hurdle);
    return Response.status(hurdle.status()).entity(page).build();
  }

  /** What is left now; a page that tells of trouble must not fail for the same trouble. */
  private Pot potNow(BuyForm form) {
    try {
      return Pot.of(form, budgets());
    } catch (Refusal | Unreachable noAnswer) {
      return Pot.UNKNOWN;
    }
  }

  private CheckPage checking(Offer offer, BuyForm form, Pot pot, String key) {
    Cost cost = cost(offer, form);
    Balance balance = pot.balance(cost);
    Hurdle hurdle = balance.enough() ? null : Hurdle.tooDear(balance);
    return CheckPage.of(offer, cost, form, pot, key, hurdle);
  }

  private BuyPage choosing(Offer offer, BuyForm form, List<Budget> budgets, Problems problems) {
    return BuyPage.of(offer, form, budgets, problems);
  }

  private List<Budget> budgets() {
    return ordering.budgets(owner.id());
  }

  private static Cost cost(Offer offer, BuyForm form) {
    return new Cost(offer.pricePence(), offer.unit(), form.howMany(), form.howLong(offer.hourly()));
  }

  private static String checkHref(UUID listing, BuyForm form) {
    return "/buy/%s/check?quantity=%s&minutes=%s&budget=%s&key=%s"
        .formatted(listing, form.quantity(), form.minutes(), form.budget(), Keys.fresh());
  }

  private static Response seeOther(String path) {
    return Response.seeOther(URI.create(path)).build();
  }
}
