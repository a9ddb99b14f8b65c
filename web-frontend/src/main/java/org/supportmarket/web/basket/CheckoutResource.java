package org.supportmarket.web.basket;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.Basket;
import org.supportmarket.web.client.BasketApi;
import org.supportmarket.web.client.Checkout;
import org.supportmarket.web.client.OrderingApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Unreachable;
import org.supportmarket.web.holder.Keys;
import org.supportmarket.web.holder.Owner;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.MessagePage;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** Saying yes to the basket. */
@Path("/basket")
@RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder", "care-manager"})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class CheckoutResource {
  @Inject Owner owner;
  @Inject BasketCount count;
  @Inject Alternatives alternatives;
  @Inject @RestClient BasketApi baskets;
  @Inject @RestClient OrderingApi ordering;

  /**
   * The confirmation page. Its address holds the idempotency key: so reloading it, going back to it
   * and pressing the button again all mean the same one purchase.
   */
  @GET
  @Path("/check")
  @RunOnVirtualThread
  public Response check(@RestQuery String key) {
    if (!Keys.valid(key)) {
      return Steps.to("/basket/check?key=" + Keys.fresh());
    }
    return Response.ok(page(key, Problems.none())).build();
  }

  @POST
  @Path("/check")
  @RunOnVirtualThread
  public Response buy(MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    String key = typed.one("key");
    List<UUID> lines =
        typed.many("line").stream().filter(Keys::valid).map(UUID::fromString).toList();
    if (!Keys.valid(key) || lines.isEmpty() || !typed.one("version").matches("[0-9]{1,18}")) {
      return Steps.to("/basket");
    }
    Checkout.Wanted wanted = new Checkout.Wanted(Long.parseLong(typed.one("version")), lines);
    try {
      return Steps.to("/basket/done/" + baskets.buy(owner.id(), key, wanted).id());
    } catch (Refusal no) {
      return refused(key, no);
    } catch (Unreachable noAnswer) {
      return unsure(typed);
    }
  }

  @GET
  @Path("/done/{checkout}")
  @RunOnVirtualThread
  public TemplateInstance done(@RestPath UUID checkout) {
    Checkout bought = baskets.bought(owner.id(), checkout);
    count.now(baskets.basket(owner.id()));
    return DonePage.of(bought);
  }

  /** Shown with the basket as it is now; to buy that, a new mind has to be made up. */
  private Response refused(String key, Refusal no) {
    if (Steps.shutOut(no)) {
      throw no;
    }
    boolean again = no.is("request_in_progress") || no.is("offer_unconfirmed") || no.is("busy");
    String sentence =
        no.sentence() == null ? "This could not be bought. Nothing was ordered." : no.sentence();
    Problems problems = Problems.of(sentence);
    if (no.is("basket_changed") || no.is("idempotency_key_reused")) {
      problems.add(null, "If you pressed twice, look at “My orders”: it is bought once.");
    }
    return Response.status(no.status()).entity(page(again ? key : Keys.fresh(), problems)).build();
  }

  /** Nobody knows whether it was bought; the same key makes a second try harmless. */
  private static Response unsure(Typed typed) {
    return MessagePage.of(
            "We do not know yet if this was bought",
            "We did not hear back in time. Go back and press the button once more: you will never pay twice. Or look at “My orders” first.",
            List.of(
                Link.to("/basket/check?key=" + typed.one("key"), "Go back and try again"),
                Link.to("/my-orders", "My orders")))
        .answer(Response.Status.SERVICE_UNAVAILABLE);
  }

  private TemplateInstance page(String key, Problems problems) {
    Basket basket = count.now(baskets.basket(owner.id()));
    return ConfirmPage.of(basket, ordering.budgets(owner.id()), alternatives, key, problems);
  }
}
