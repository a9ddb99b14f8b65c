package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Who may reach a person's things, and who did. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1")
public interface AccessApi {
  @GET
  @Path("/people/{person}/access-log")
  Paged<Entry> log(
      @PathParam("person") UUID person,
      @QueryParam("own") boolean own,
      @QueryParam("supporter") UUID supporter,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  @POST
  @Path("/people/{person}/looks")
  Look look(@PathParam("person") UUID person, Why why);

  @POST
  @Path("/people/{person}/looks/{look}/agree")
  Look agree(@PathParam("person") UUID person, @PathParam("look") UUID look);

  @GET
  @Path("/people/{person}/looks/{look}")
  AskedLook asked(@PathParam("person") UUID person, @PathParam("look") UUID look);

  @POST
  @Path("/people/{person}/looks/{look}/refuse")
  Look refuse(@PathParam("person") UUID person, @PathParam("look") UUID look);

  @POST
  @Path("/people/{person}/calls")
  Call call(@PathParam("person") UUID person, Asked asked);

  @DELETE
  @Path("/people/{person}/calls")
  void hangUp(@PathParam("person") UUID person);

  @POST
  @Path("/me/invitations")
  Accepted accept(Code code);

  @DELETE
  @Path("/me/acting-for/{person}")
  void leave(@PathParam("person") UUID person);

  @GET
  @Path("/people/{person}/earners")
  List<Earner> earners(@PathParam("person") UUID person);

  /** Somebody looked at a person's money, or changed it; {@code at} is the last of the times. */
  record Entry(
      Instant at,
      long times,
      String who,
      String authority,
      String what,
      String reason,
      UUID orderId,
      UUID delegation) {}

  /** Why an officer looks; withheld only with a second officer. */
  record Why(String reason, boolean withhold) {}

  /** A look; {@code until} is null while it waits for a second officer. */
  record Look(UUID id, Instant until, boolean secondOfficerNeeded) {}

  /**
   * A withheld look that another officer answers; {@code state} is waiting, agreed, refused or
   * run_out, the reason null once erased.
   */
  record AskedLook(UUID id, String state, boolean yours, Instant askedAt, String reason) {}

  /** What was asked for on the phone. */
  record Asked(String words, boolean readBack) {}

  record Call(UUID id, Instant until) {}

  record Code(String code) {}

  record Accepted(UUID personId) {}

  /** A provider whose own people act for a person or hold their money. */
  record Earner(UUID providerId, String name, String how) {}
}
