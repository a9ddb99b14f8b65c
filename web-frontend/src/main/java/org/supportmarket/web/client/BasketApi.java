package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * A person's basket, buying it, and what they pay elsewhere. {@code key} is the form's fresh
 * idempotency key.
 */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/people/{person}")
public interface BasketApi {
  @GET
  @Path("/basket")
  Basket basket(@PathParam("person") UUID person);

  @POST
  @Path("/basket/lines")
  Basket putIn(
      @PathParam("person") UUID person,
      @HeaderParam("Idempotency-Key") String key,
      BasketWish wish);

  @PUT
  @Path("/basket/lines/{line}")
  Basket change(@PathParam("person") UUID person, @PathParam("line") UUID line, BasketWish wish);

  @DELETE
  @Path("/basket/lines/{line}")
  Basket takeOut(@PathParam("person") UUID person, @PathParam("line") UUID line);

  @GET
  @Path("/outcomes")
  List<PlanOutcome> outcomes(@PathParam("person") UUID person);

  @POST
  @Path("/approvals")
  CareQuestion.Asked ask(@PathParam("person") UUID person, CareQuestion question);

  @POST
  @Path("/checkouts")
  Checkout buy(
      @PathParam("person") UUID person,
      @HeaderParam("Idempotency-Key") String key,
      Checkout.Wanted wanted);

  @GET
  @Path("/checkouts/{checkout}")
  Checkout bought(@PathParam("person") UUID person, @PathParam("checkout") UUID checkout);

  @GET
  @Path("/spent-elsewhere")
  Paged<SpentElsewhere> elsewhere(
      @PathParam("person") UUID person,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  @POST
  @Path("/spent-elsewhere")
  SpentElsewhere tell(
      @PathParam("person") UUID person,
      @HeaderParam("Idempotency-Key") String key,
      SpentElsewhere.Told told);

  /** {@code step} is paid or take-back. */
  @POST
  @Path("/spent-elsewhere/{elsewhere}/{step}")
  SpentElsewhere settle(
      @PathParam("person") UUID person,
      @PathParam("elsewhere") UUID elsewhere,
      @PathParam("step") String step,
      @HeaderParam("Idempotency-Key") String key,
      Map<String, Long> how);
}
