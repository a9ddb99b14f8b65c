package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A person's plan: its outcomes, what may be bought, what has been asked. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1/people/{person}")
public interface PlanApi {
  @GET
  @Path("/verdicts")
  PlanVerdict verdict(
      @PathParam("person") UUID person,
      @QueryParam("listing_id") UUID listing,
      @QueryParam("quantity") long quantity,
      @QueryParam("minutes") Integer minutes,
      @QueryParam("budget_id") UUID budget,
      @QueryParam("outcome_id") UUID outcome);

  @GET
  @Path("/outcomes")
  List<Outcome> outcomes(@PathParam("person") UUID person);

  @POST
  @Path("/outcomes")
  Outcome agree(@PathParam("person") UUID person, Agreed outcome);

  @PUT
  @Path("/outcomes/{outcome}")
  Outcome change(
      @PathParam("person") UUID person, @PathParam("outcome") UUID outcome, Agreed changed);

  @GET
  @Path("/circumstances")
  Circumstances circumstances(@PathParam("person") UUID person);

  @PUT
  @Path("/circumstances")
  Circumstances tell(@PathParam("person") UUID person, Circumstances told);

  @GET
  @Path("/approvals")
  Paged<Approval> approvals(
      @PathParam("person") UUID person,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  @POST
  @Path("/approvals")
  Approval ask(@PathParam("person") UUID person, Question question);

  /** An outcome as it was agreed; {@code need} may be null. */
  record Agreed(String words, String need, boolean ended) {}

  /** What to ask, with words that may be null. */
  record Question(List<Line> lines, String words) {}

  /** A listing, how much of it, and what for. */
  record Line(UUID listingId, long quantity, Integer minutes, UUID budgetId, UUID outcomeId) {}
}
