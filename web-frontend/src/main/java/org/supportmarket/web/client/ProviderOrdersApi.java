package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Orders placed with a provider, with the token of somebody who works there. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/providers/{provider}/orders")
public interface ProviderOrdersApi {
  @GET
  Paged<Order> orders(
      @PathParam("provider") UUID provider,
      @QueryParam("status") String status,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  @GET
  @Path("/{order}")
  Order order(@PathParam("provider") UUID provider, @PathParam("order") UUID order);

  @POST
  @Path("/{order}/accept")
  void accept(
      @PathParam("provider") UUID provider,
      @PathParam("order") UUID order,
      @HeaderParam("Idempotency-Key") String key,
      Map<String, String> nothing);

  @POST
  @Path("/{order}/decline")
  void decline(
      @PathParam("provider") UUID provider,
      @PathParam("order") UUID order,
      @HeaderParam("Idempotency-Key") String key,
      Reason reason);

  @POST
  @Path("/{order}/start")
  void start(
      @PathParam("provider") UUID provider,
      @PathParam("order") UUID order,
      @HeaderParam("Idempotency-Key") String key,
      Map<String, String> nothing);

  @POST
  @Path("/{order}/deliver")
  void deliver(
      @PathParam("provider") UUID provider,
      @PathParam("order") UUID order,
      @HeaderParam("Idempotency-Key") String key,
      Delivered delivered);

  @POST
  @Path("/{order}/refund")
  void refund(
      @PathParam("provider") UUID provider,
      @PathParam("order") UUID order,
      @HeaderParam("Idempotency-Key") String key,
      Refund refund);

  /** What was done: all of it, or the next time, where nothing is said. */
  record Delivered(UUID timeId, Integer quantity, Long pence) {}

  /** What goes back to the person, and why. */
  record Refund(long pence, String reason) {}

  /** Why not. */
  record Reason(String reason) {}
}
