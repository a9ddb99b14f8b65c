package org.supportmarket.ordering.order;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.person.PersonAccess;
import org.supportmarket.ordering.person.PersonAction;

/** A person's orders, for the person. */
@Path("/api/v1/people/{person}/orders")
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
@Tag(name = "Orders")
class OrdersResource {
  private final Caller caller;
  private final Clock clock;
  private final PersonAccess access;
  private final PlaceOrder placeOrder;
  private final NoticeTooDear noticeTooDear;
  private final OrderBook book;
  private final Audit audit;

  OrdersResource(
      Caller caller,
      Clock clock,
      PersonAccess access,
      PlaceOrder placeOrder,
      NoticeTooDear noticeTooDear,
      OrderBook book,
      Audit audit) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.placeOrder = placeOrder;
    this.noticeTooDear = noticeTooDear;
    this.book = book;
    this.audit = audit;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @MoneyAction("order.place")
  @Operation(
      summary = "Order something",
      description =
          """
          Prices come from our copy of the offers, never from the request. The money is held in the same \
          transaction. Send a new Idempotency-Key for each new order; the same key and request give the same order.\
          """)
  @APIResponseSchema(
      value = OrderView.class,
      responseCode = "201",
      responseDescription = "Placed, and the money is held")
  @APIResponse(
      responseCode = "403",
      description =
          "For a supporter: `over_order_limit`, `over_month_limit` (with month_left_pence),"
              + " `delegation_ended`, `not_granted`, `not_held_by_you`, `provider_conflict`")
  @APIResponse(
      responseCode = "404",
      description = "`person_unknown`, `budget_unknown`, `listing_unknown`")
  @APIResponse(
      responseCode = "409",
      description =
          "`insufficient_funds` (with available_pence, short_pence), `price_changed` (with"
              + " price_pence, listing_version), `listing_withdrawn`, `listing_suspended` (with the"
              + " reason in words), `listing_not_orderable`, `budget_not_usable`, `ask_first`,"
              + " `not_allowed` (with rule, rule_version), `request_in_progress`")
  @APIResponse(
      responseCode = "422",
      description =
          "`several_providers`, `invalid_lines`, `invalid_quantity`, `invalid_minutes`,"
              + " `total_too_large`, `below_minimum` (with minimum_quantity or minimum_minutes),"
              + " `invalid_start`, `invalid_repeat`, `idempotency_key_reused`")
  @APIResponse(responseCode = "503", description = "`offer_unconfirmed`, `busy`")
  public OrderView place(
      @PathParam("person") UUID person,
      @HeaderParam("Idempotency-Key") String key,
      OrderRequest request) {
    Access own = access.may(caller, person, PersonAction.ORDER);
    try {
      return placeOrder.place(act(own), key, own.person(), request);
    } catch (Refusal no) {
      noticeTooDear.refused(own.person(), request, no);
      throw no;
    }
  }

  @GET
  @MoneyAction("order.look")
  @Operation(summary = "A person's orders, the newest first")
  public PageOf<OrderView> orders(
      @PathParam("person") UUID person,
      @QueryParam("status") String status,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    Access own = access.may(caller, person, PersonAction.SEE);
    Paging paging = Paging.of(page, perPage);
    looked(own, null);
    return book.ofPerson(own.person(), status, paging);
  }

  @GET
  @Path("/{order}")
  @MoneyAction("order.look")
  @Operation(summary = "One order")
  @APIResponseSchema(OrderView.class)
  @APIResponse(responseCode = "404", description = "`order_unknown`")
  public OrderView order(@PathParam("person") UUID person, @PathParam("order") UUID order) {
    Access own = access.may(caller, person, PersonAction.SEE);
    looked(own, order);
    return book.ofPerson(own.person(), order);
  }

  private Act act(Access own) {
    return own.act(caller, clock.instant());
  }

  private void looked(Access own, UUID order) {
    audit.done(
        act(own),
        "order.look",
        About.person(own.person().id(), own.person().council(), "order", order));
  }
}
