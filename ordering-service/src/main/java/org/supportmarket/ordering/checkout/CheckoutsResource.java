package org.supportmarket.ordering.checkout;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Buying a basket. */
@Path("/api/v1/people/{person}/checkouts")
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
class CheckoutsResource {
  private final Caller caller;
  private final Clock clock;
  private final PersonAccess access;
  private final CheckOut checkOut;
  private final Checkouts checkouts;
  private final Audit audit;

  CheckoutsResource(
      Caller caller,
      Clock clock,
      PersonAccess access,
      CheckOut checkOut,
      Checkouts checkouts,
      Audit audit) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.checkOut = checkOut;
    this.checkouts = checkouts;
    this.audit = audit;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @MoneyAction("checkout.place")
  @Operation(
      summary = "Buy the basket, or some lines of it",
      description =
          """
          Makes one order for each provider; the money of all is taken in one transaction or not at all. The same \
          key and request give the same answer. A refusal changes nothing and says in `lines` what stands in the \
          way of which line.""")
  @APIResponseSchema(
      value = CheckoutView.class,
      responseCode = "201",
      responseDescription = "Bought, and the money is held")
  @APIResponse(responseCode = "404", description = "`person_unknown`, `basket_line_unknown`")
  @APIResponse(
      responseCode = "409",
      description =
          "`basket_changed` (with basket_version), `price_changed`, `ask_first`, `not_allowed`,"
              + " `insufficient_funds`, `listing_withdrawn`, `listing_suspended`, `request_in_progress`")
  @APIResponse(responseCode = "422", description = "`basket_empty`, `idempotency_key_reused`")
  @APIResponse(responseCode = "503", description = "`offer_unconfirmed`, `busy`")
  public CheckoutView checkOut(
      @PathParam("person") UUID person,
      @HeaderParam("Idempotency-Key") String key,
      CheckoutRequest request) {
    Access ordering = access.may(caller, person, PersonAction.ORDER);
    return checkouts.inWords(checkOut.checkOut(act(ordering), key, ordering.person(), request));
  }

  @GET
  @Path("/{checkout}")
  @MoneyAction("checkout.look")
  @Operation(summary = "What was bought together, each order as it stands now")
  @APIResponseSchema(CheckoutView.class)
  @APIResponse(responseCode = "404", description = "`checkout_unknown`")
  public CheckoutView one(@PathParam("person") UUID person, @PathParam("checkout") UUID checkout) {
    Access seeing = access.may(caller, person, PersonAction.SEE);
    audit.done(
        act(seeing),
        "checkout.look",
        About.person(seeing.person().id(), seeing.person().council(), "checkout", checkout));
    return checkouts.one(seeing.person(), checkout);
  }

  private Act act(Access reached) {
    return reached.act(caller, clock.instant());
  }
}
