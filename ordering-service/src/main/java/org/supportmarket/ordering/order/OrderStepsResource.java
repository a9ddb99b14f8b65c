package org.supportmarket.ordering.order;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.person.PersonAccess;
import org.supportmarket.ordering.person.PersonAction;
import org.supportmarket.ordering.problem.OrderingProblem;

/** What a person can do with an order after it is placed. */
@Path("/api/v1/people/{person}/orders/{order}")
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
class OrderStepsResource {
  private final Caller caller;
  private final Clock clock;
  private final PersonAccess access;
  private final TakeBack takeBack;
  private final CancelOrder cancelOrder;
  private final SkipTime skipTime;
  private final EndRepeat endRepeat;
  private final ConfirmDelivery confirmDelivery;
  private final DisputeDelivery disputeDelivery;
  private final OptionalBody bodies;
  private final OrderBook book;
  private final Audit audit;

  OrderStepsResource(
      Caller caller,
      Clock clock,
      PersonAccess access,
      TakeBack takeBack,
      CancelOrder cancelOrder,
      SkipTime skipTime,
      EndRepeat endRepeat,
      ConfirmDelivery confirmDelivery,
      DisputeDelivery disputeDelivery,
      OptionalBody bodies,
      OrderBook book,
      Audit audit) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.takeBack = takeBack;
    this.cancelOrder = cancelOrder;
    this.skipTime = skipTime;
    this.endRepeat = endRepeat;
    this.confirmDelivery = confirmDelivery;
    this.disputeDelivery = disputeDelivery;
    this.bodies = bodies;
    this.book = book;
    this.audit = audit;
  }

  @GET
  @Path("/cancellation")
  @MoneyAction("order.look")
  @Operation(
      summary = "What cancelling would cost now",
      description =
          "By the terms of the version that was ordered: of the whole order, of all times from a"
              + " day on, or of one time.")
  @APIResponseSchema(CancellationView.class)
  @APIResponse(responseCode = "404", description = "`person_unknown`, `order_unknown`")
  @APIResponse(responseCode = "409", description = "`not_cancellable`")
  public CancellationView cancellation(
      @PathParam("person") UUID person,
      @PathParam("order") UUID order,
      @Parameter(description = "All times from this day on, e.g. 2026-11-30") @QueryParam("from")
          String from,
      @Parameter(description = "This time only") @QueryParam("time_id") UUID time) {
    Access own = access.may(caller, person, PersonAction.SEE);
    audit.done(
        act(own),
        "order.look",
        About.person(own.person().id(), own.person().council(), "order", order));
    return takeBack.preview(own.person(), order, day(from), time);
  }

  @POST
  @Path("/cancel")
  @MoneyAction("order.cancel")
  @Operation(
      summary = "Cancel an order",
      description =
          """
          While it is placed or accepted. Free of charge before the provider accepted; after that the terms of the \
          version that was ordered apply by themselves: the charge goes to the provider, the rest comes back.\
          """)
  @APIResponseSchema(OrderView.class)
  @APIResponse(responseCode = "404", description = "`order_unknown`")
  @APIResponse(
      responseCode = "409",
      description = "`not_cancellable`, `charge_changed` (with charge_pence)")
  public OrderView cancel(
      @PathParam("person") UUID person,
      @PathParam("order") UUID order,
      @HeaderParam("Idempotency-Key") String key,
      @RequestBody(content = @Content(schema = @Schema(implementation = TakeBackRequest.class)))
          String request) {
    Access own = access.may(caller, person, PersonAction.ORDER);
    return book.inWords(
        cancelOrder.cancel(act(own), key, own.person(), order, said(request).chargePence()));
  }

  @POST
  @Path("/skip")
  @MoneyAction("order.skip")
  @Operation(summary = "Leave out one of several times", description = "Charged as cancelling is.")
  @APIResponseSchema(OrderView.class)
  @APIResponse(responseCode = "404", description = "`order_unknown`")
  @APIResponse(responseCode = "409", description = "`not_cancellable`, `charge_changed`")
  public OrderView skip(
      @PathParam("person") UUID person,
      @PathParam("order") UUID order,
      @HeaderParam("Idempotency-Key") String key,
      @RequestBody(content = @Content(schema = @Schema(implementation = TakeBackRequest.class)))
          String request) {
    Access own = access.may(caller, person, PersonAction.ORDER);
    UUID time = said(request).timeId();
    if (time == null) {
      throw Refusal.of(OrderingProblem.INVALID_REQUEST, "Say in `time_id` which time.");
    }
    return book.inWords(
        skipTime.skip(act(own), key, own.person(), order, time, said(request).chargePence()));
  }

  @POST
  @Path("/end")
  @MoneyAction("order.end")
  @Operation(
      summary = "End what repeats",
      description = "All times from a day on are taken back, charged as cancelling is.")
  @APIResponseSchema(OrderView.class)
  @APIResponse(responseCode = "404", description = "`order_unknown`")
  @APIResponse(responseCode = "409", description = "`not_cancellable`, `charge_changed`")
  public OrderView end(
      @PathParam("person") UUID person,
      @PathParam("order") UUID order,
      @HeaderParam("Idempotency-Key") String key,
      @RequestBody(content = @Content(schema = @Schema(implementation = TakeBackRequest.class)))
          String request) {
    Access own = access.may(caller, person, PersonAction.ORDER);
    LocalDate from = said(request).from();
    if (from == null) {
      throw Refusal.of(OrderingProblem.INVALID_REQUEST, "Say in `from` the first day.");
    }
    return book.inWords(
        endRepeat.end(act(own), key, own.person(), order, from, said(request).chargePence()));
  }

  @POST
  @Path("/confirm")
  @MoneyAction("order.confirm")
  @Operation(
      summary = "Say that what was delivered was as agreed",
      description = "After a dispute: that it is put right.")
  @APIResponseSchema(OrderView.class)
  @APIResponse(responseCode = "404", description = "`order_unknown`")
  @APIResponse(responseCode = "409", description = "`wrong_state`: it is not delivered")
  public OrderView confirm(
      @PathParam("person") UUID person,
      @PathParam("order") UUID order,
      @HeaderParam("Idempotency-Key") String key) {
    Access own = access.may(caller, person, PersonAction.CONFIRM);
    return book.inWords(confirmDelivery.confirm(act(own), key, own.person(), order));
  }

  @POST
  @Path("/dispute")
  @MoneyAction("order.dispute")
  @Operation(summary = "Say that what was delivered was not as agreed, and why")
  @APIResponseSchema(OrderView.class)
  @APIResponse(responseCode = "404", description = "`order_unknown`")
  @APIResponse(responseCode = "409", description = "`wrong_state`: it is not delivered")
  public OrderView dispute(
      @PathParam("person") UUID person,
      @PathParam("order") UUID order,
      @HeaderParam("Idempotency-Key") String key,
      WordsRequest request) {
    Access own = access.may(caller, person, PersonAction.CONFIRM);
    String words = request == null ? null : request.words();
    return book.inWords(disputeDelivery.dispute(act(own), key, own.person(), order, words));
  }

  private TakeBackRequest said(String request) {
    return bodies.read(request, TakeBackRequest.class, TakeBackRequest.NOTHING_SAID);
  }

  private static LocalDate day(String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Refusal.of(OrderingProblem.INVALID_REQUEST, "`from` is a day such as 2026-11-30.");
    }
  }

  private Act act(Access own) {
    return own.act(caller, clock.instant());
  }
}
