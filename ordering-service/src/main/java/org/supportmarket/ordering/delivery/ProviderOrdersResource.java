package org.supportmarket.ordering.delivery;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.order.OptionalBody;

/** The orders made with a provider, for that provider. */
@Path("/api/v1/providers/{provider}/orders")
@RolesAllowed("provider")
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Provider's orders")
class ProviderOrdersResource {
  private final ProviderDesk desk;
  private final AcceptOrder acceptOrder;
  private final DeclineOrder declineOrder;
  private final StartOrder startOrder;
  private final DeliverOrder deliverOrder;
  private final GiveRefund giveRefund;
  private final OptionalBody bodies;

  ProviderOrdersResource(
      ProviderDesk desk,
      AcceptOrder acceptOrder,
      DeclineOrder declineOrder,
      StartOrder startOrder,
      DeliverOrder deliverOrder,
      GiveRefund giveRefund,
      OptionalBody bodies) {
    this.desk = desk;
    this.acceptOrder = acceptOrder;
    this.declineOrder = declineOrder;
    this.startOrder = startOrder;
    this.deliverOrder = deliverOrder;
    this.giveRefund = giveRefund;
    this.bodies = bodies;
  }

  @GET
  @MoneyAction("order.look")
  @Operation(
      summary = "Orders made with a provider, the newest first",
      description = "Own orders only. Shows who it is for, never what pays for it.")
  @APIResponse(responseCode = "200", description = "One page")
  @APIResponse(responseCode = "404", description = "`provider_unknown`: also if it is not yours")
  public PageOf<ProviderOrderView> orders(
      @PathParam("provider") UUID provider,
      @QueryParam("status") String status,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    return desk.page(provider, status, Paging.of(page, perPage));
  }

  @GET
  @Path("/{order}")
  @MoneyAction("order.look")
  @Operation(summary = "One order made with a provider")
  @APIResponseSchema(ProviderOrderView.class)
  @APIResponse(responseCode = "404", description = "`provider_unknown`, `order_unknown`")
  public ProviderOrderView order(
      @PathParam("provider") UUID provider, @PathParam("order") UUID order) {
    return desk.one(provider, order);
  }

  @POST
  @Path("/{order}/accept")
  @MoneyAction("order.accept")
  @Operation(summary = "Accept a placed order")
  @APIResponseSchema(ProviderOrderView.class)
  @APIResponse(responseCode = "409", description = "`wrong_state`: it is no longer placed")
  public ProviderOrderView accept(
      @PathParam("provider") UUID provider,
      @PathParam("order") UUID order,
      @HeaderParam("Idempotency-Key") String key) {
    return desk.told(acceptOrder.accept(desk.act(provider), key, provider, order));
  }

  @POST
  @Path("/{order}/decline")
  @Consumes(MediaType.APPLICATION_JSON)
  @MoneyAction("order.decline")
  @Operation(summary = "Decline a placed order, with a reason for the person")
  @APIResponseSchema(ProviderOrderView.class)
  @APIResponse(responseCode = "409", description = "`wrong_state`: it is no longer placed")
  public ProviderOrderView decline(
      @PathParam("provider") UUID provider,
      @PathParam("order") UUID order,
      @HeaderParam("Idempotency-Key") String key,
      DeclineRequest request) {
    String reason = request == null ? null : request.reason();
    return desk.told(declineOrder.decline(desk.act(provider), key, provider, order, reason));
  }

  @POST
  @Path("/{order}/start")
  @MoneyAction("order.start")
  @Operation(
      summary = "Say that an accepted order has begun",
      description = "From then on it can no longer be cancelled.")
  @APIResponseSchema(ProviderOrderView.class)
  @APIResponse(responseCode = "409", description = "`wrong_state`: it is not accepted")
  public ProviderOrderView start(
      @PathParam("provider") UUID provider,
      @PathParam("order") UUID order,
      @HeaderParam("Idempotency-Key") String key) {
    return desk.told(startOrder.start(desk.act(provider), key, provider, order));
  }

  @POST
  @Path("/{order}/deliver")
  @MoneyAction("order.deliver")
  @Operation(
      summary = "Say that an accepted order was delivered",
      description =
          "All of it, or for what repeats the next time; or one time, wholly or in part: the money"
              + " for the rest is then the person's to spend again.")
  @APIResponseSchema(ProviderOrderView.class)
  @APIResponse(
      responseCode = "409",
      description = "`wrong_state`: it is not accepted; `nothing_held`: the time is only planned")
  @APIResponse(responseCode = "422", description = "`invalid_quantity`")
  public ProviderOrderView deliver(
      @PathParam("provider") UUID provider,
      @PathParam("order") UUID order,
      @HeaderParam("Idempotency-Key") String key,
      @RequestBody(content = @Content(schema = @Schema(implementation = DeliverRequest.class)))
          String request) {
    DeliverRequest said = bodies.read(request, DeliverRequest.class, DeliverRequest.ALL);
    return desk.told(
        deliverOrder.deliver(desk.act(provider), key, provider, order, said.delivered()));
  }

  @POST
  @Path("/{order}/refund")
  @Consumes(MediaType.APPLICATION_JSON)
  @MoneyAction("order.refund")
  @Operation(
      summary = "Give back part or all of what was delivered",
      description =
          "Goes to the budgets that paid, never more than was delivered and not refunded.")
  @APIResponseSchema(ProviderOrderView.class)
  @APIResponse(
      responseCode = "409",
      description = "`wrong_state`, `refund_too_large` (with most_pence)")
  public ProviderOrderView refund(
      @PathParam("provider") UUID provider,
      @PathParam("order") UUID order,
      @HeaderParam("Idempotency-Key") String key,
      RefundRequest request) {
    return desk.told(giveRefund.refund(desk.act(provider), key, provider, order, request));
  }
}
