package org.supportmarket.ordering.basket;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.person.PersonAccess;
import org.supportmarket.ordering.person.PersonAction;

/** A person's basket, which they share with whoever orders for them. */
@Path("/api/v1/people/{person}/basket")
@RolesAllowed({
  "budget-holder",
  "self-funder",
  "supporter",
  "fund-holder",
  "care-manager",
  "council-finance"
})
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Basket")
class BasketResource {
  private final Caller caller;
  private final Clock clock;
  private final PersonAccess access;
  private final ChangeBasket changeBasket;
  private final ShowBasket showBasket;
  private final Audit audit;

  BasketResource(
      Caller caller,
      Clock clock,
      PersonAccess access,
      ChangeBasket changeBasket,
      ShowBasket showBasket,
      Audit audit) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.changeBasket = changeBasket;
    this.showBasket = showBasket;
    this.audit = audit;
  }

  @GET
  @MoneyAction("basket.look")
  @Operation(
      summary = "A person's basket as it would be bought now",
      description =
          """
          Every line with its price now and as it was seen, the verdict with its rule, where the price goes, what \
          cancelling costs, who pays, and what stands in the way; every budget with what is left after buying.""")
  @APIResponseSchema(BasketView.class)
  public BasketView basket(@PathParam("person") UUID person) {
    Access seeing = access.may(caller, person, PersonAction.SEE);
    Act act = act(seeing);
    audit.done(
        act,
        "basket.look",
        About.person(seeing.person().id(), seeing.person().council(), "basket", null));
    return showBasket.of(act, seeing.person());
  }

  @DELETE
  @MoneyAction("basket.change")
  @Operation(summary = "Take everything out of the basket")
  @APIResponseSchema(value = BasketView.class, responseCode = "200")
  public BasketView empty(@PathParam("person") UUID person) {
    Access ordering = access.may(caller, person, PersonAction.ORDER);
    Act act = act(ordering);
    changeBasket.empty(act, ordering.person());
    return showBasket.of(act, ordering.person());
  }

  @POST
  @Path("/lines")
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @MoneyAction("basket.change")
  @Operation(
      summary = "Put something into the basket",
      description =
          "A listing, or something no catalogue has. The same Idempotency-Key puts it in once.")
  @APIResponseSchema(value = BasketView.class, responseCode = "201")
  @APIResponse(
      responseCode = "404",
      description = "`listing_unknown`, `budget_unknown`, `outcome_unknown`")
  @APIResponse(
      responseCode = "409",
      description =
          "`price_changed` (with price_pence, listing_version), `basket_full`, `budget_not_usable`,"
              + " `listing_withdrawn`, `listing_suspended`, `listing_not_orderable`")
  @APIResponse(
      responseCode = "422",
      description =
          "`invalid_quantity`, `invalid_minutes`, `invalid_pence`, `invalid_words`, `invalid_pots`,"
              + " `invalid_start`, `invalid_repeat`, `below_minimum`, `total_too_large`")
  public BasketView putIn(
      @PathParam("person") UUID person,
      @HeaderParam("Idempotency-Key") String key,
      LineRequest request) {
    Access ordering = access.may(caller, person, PersonAction.ORDER);
    Act act = act(ordering);
    changeBasket.putIn(act, key, ordering.person(), request);
    return showBasket.of(act, ordering.person());
  }

  @PUT
  @Path("/lines/{line}")
  @Consumes(MediaType.APPLICATION_JSON)
  @MoneyAction("basket.change")
  @Operation(
      summary = "Change a line of the basket",
      description =
          "Replaces all of it. Naming the offer's `listing_version` accepts its price; without it"
              + " what was accepted before stays.")
  @APIResponseSchema(BasketView.class)
  @APIResponse(responseCode = "404", description = "`basket_line_unknown`")
  @APIResponse(responseCode = "409", description = "`price_changed`")
  public BasketView change(
      @PathParam("person") UUID person, @PathParam("line") UUID line, LineRequest request) {
    Access ordering = access.may(caller, person, PersonAction.ORDER);
    Act act = act(ordering);
    changeBasket.change(act, ordering.person(), line, request);
    return showBasket.of(act, ordering.person());
  }

  @DELETE
  @Path("/lines/{line}")
  @MoneyAction("basket.change")
  @Operation(summary = "Take a line out of the basket")
  @APIResponseSchema(value = BasketView.class, responseCode = "200")
  @APIResponse(responseCode = "404", description = "`basket_line_unknown`")
  public BasketView takeOut(@PathParam("person") UUID person, @PathParam("line") UUID line) {
    Access ordering = access.may(caller, person, PersonAction.ORDER);
    Act act = act(ordering);
    changeBasket.takeOut(act, ordering.person(), line);
    return showBasket.of(act, ordering.person());
  }

  private Act act(Access reached) {
    return reached.act(caller, clock.instant());
  }
}
