package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * A person's money and orders, with the signed-in person's token. {@code key} is the form's fresh
 * idempotency key.
 */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1")
public interface OrderingApi {
  @GET
  @Path("/me")
  Me me();

  @GET
  @Path("/people/{person}/budgets")
  List<Budget> budgets(@PathParam("person") UUID person);

  @GET
  @Path("/people/{person}/orders")
  Paged<Order> orders(
      @PathParam("person") UUID person,
      @QueryParam("status") String status,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  @GET
  @Path("/people/{person}/orders/{order}")
  Order order(@PathParam("person") UUID person, @PathParam("order") UUID order);

  @POST
  @Path("/people/{person}/orders")
  Order place(
      @PathParam("person") UUID person, @HeaderParam("Idempotency-Key") String key, NewOrder order);

  @POST
  @Path("/people/{person}/orders/{order}/cancel")
  Order cancel(
      @PathParam("person") UUID person,
      @PathParam("order") UUID order,
      @HeaderParam("Idempotency-Key") String key,
      TakeBack what);

  @POST
  @Path("/people/{person}/orders/{order}/skip")
  Order skip(
      @PathParam("person") UUID person,
      @PathParam("order") UUID order,
      @HeaderParam("Idempotency-Key") String key,
      TakeBack what);

  @POST
  @Path("/people/{person}/orders/{order}/end")
  Order end(
      @PathParam("person") UUID person,
      @PathParam("order") UUID order,
      @HeaderParam("Idempotency-Key") String key,
      TakeBack what);

  @GET
  @Path("/people/{person}/orders/{order}/cancellation")
  Cancellation cancellation(
      @PathParam("person") UUID person,
      @PathParam("order") UUID order,
      @QueryParam("from") LocalDate from,
      @QueryParam("time_id") UUID time);

  @POST
  @Path("/people/{person}/orders/{order}/confirm")
  Order confirm(
      @PathParam("person") UUID person,
      @PathParam("order") UUID order,
      @HeaderParam("Idempotency-Key") String key,
      Map<String, String> nothing);

  @POST
  @Path("/people/{person}/orders/{order}/dispute")
  Order dispute(
      @PathParam("person") UUID person,
      @PathParam("order") UUID order,
      @HeaderParam("Idempotency-Key") String key,
      Map<String, String> words);

  @GET
  @Path("/people/{person}/statement")
  Statement statement(
      @PathParam("person") UUID person,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("pots") String pots);
}
