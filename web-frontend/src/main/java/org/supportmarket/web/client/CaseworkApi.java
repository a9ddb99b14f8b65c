package org.supportmarket.web.client;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** People and their budgets, as a council's officers and the people themselves change them. */
@RegisterRestClient(configKey = "ordering")
@RegisterProvider(ReadsRefusals.class)
@TellsUnreachable
@CircuitBreaker(failOn = ProcessingException.class, delay = 2000)
@AccessToken
@Path("/api/v1")
public interface CaseworkApi {
  String KEY = "Idempotency-Key";

  @GET
  @Path("/councils/{gss}/people")
  Paged<CouncilPerson> people(
      @PathParam("gss") String council,
      @QueryParam("q") String q,
      @QueryParam("page") int page,
      @QueryParam("per_page") int perPage);

  @POST
  @Path("/people")
  CouncilPerson register(@HeaderParam(KEY) String key, NewPerson person);

  @GET
  @Path("/people/{person}")
  CouncilPerson person(@PathParam("person") UUID person);

  @POST
  @Path("/people/{person}/sign-in-code")
  SignInCode signInCode(@PathParam("person") UUID person);

  @GET
  @Path("/people/{person}/budgets")
  List<Budget> budgets(@PathParam("person") UUID person, @QueryParam("all") boolean all);

  @POST
  @Path("/people/{person}/budgets")
  Done open(@PathParam("person") UUID person, @HeaderParam(KEY) String key, NewBudget budget);

  @GET
  @Path("/people/{person}/budgets/{budget}")
  BudgetCase budget(@PathParam("person") UUID person, @PathParam("budget") UUID budget);

  @POST
  @Path("/people/{person}/budgets/{budget}/release")
  Done release(
      @PathParam("person") UUID person,
      @PathParam("budget") UUID budget,
      @HeaderParam(KEY) String key,
      Release release);

  @POST
  @Path("/people/{person}/budgets/{budget}/change")
  Done change(
      @PathParam("person") UUID person,
      @PathParam("budget") UUID budget,
      @HeaderParam(KEY) String key,
      Change change);

  @POST
  @Path("/people/{person}/budgets/{budget}/close")
  Done close(
      @PathParam("person") UUID person,
      @PathParam("budget") UUID budget,
      @HeaderParam(KEY) String key,
      Closing closing);

  @POST
  @Path("/people/{person}/budgets/{budget}/contingency")
  Done contingency(
      @PathParam("person") UUID person,
      @PathParam("budget") UUID budget,
      @HeaderParam(KEY) String key,
      Money money);

  @POST
  @Path("/people/{person}/budgets/{budget}/contribution")
  Done contribution(
      @PathParam("person") UUID person,
      @PathParam("budget") UUID budget,
      @HeaderParam(KEY) String key,
      Money money);

  @POST
  @Path("/people/{person}/budgets/{budget}/left-over")
  Done leftOver(
      @PathParam("person") UUID person,
      @PathParam("budget") UUID budget,
      @HeaderParam(KEY) String key,
      Money money);

  @POST
  @Path("/people/{person}/budgets/{budget}/challenge")
  Done challenge(
      @PathParam("person") UUID person,
      @PathParam("budget") UUID budget,
      @HeaderParam(KEY) String key,
      Words words);

  @POST
  @Path("/budget-previews")
  BudgetPreview preview(NewBudget budget);

  @POST
  @Path("/imports/budgets")
  @Consumes("text/csv")
  BudgetImport importBudgets(byte[] file);

  @POST
  @Path("/people/{person}/own-money")
  Done addOwnMoney(@PathParam("person") UUID person, @HeaderParam(KEY) String key, Money money);

  @POST
  @Path("/people/{person}/own-money/back")
  Done takeBackOwnMoney(
      @PathParam("person") UUID person, @HeaderParam(KEY) String key, Money money);

  /** Somebody new; the reference may be null. */
  record NewPerson(String name, String reference) {}

  /** Which one. */
  record Release(int number) {}

  /** A budget after a review. */
  record Change(
      int version,
      LocalDate from,
      long allocatedPence,
      Long bridgingPence,
      Integer bridgingReleases,
      Long contributionPence,
      Terms terms,
      String words) {}

  /** What else was agreed about a budget. */
  record Terms(
      int carryOverPercent,
      String carryOverOf,
      List<String> contingencyWho,
      long contingencyMostPence) {}

  /** The version that was shown, and why. */
  record Closing(int version, String words) {}

  /** Why. */
  record Words(String words) {}

  /** A sum, and why; the words may be null. */
  record Money(long pence, String words) {}

  /** What was changed. */
  record Done(UUID budgetId, UUID eventId, long pence) {}

  /** What somebody types in to make a login their own; told once. */
  record SignInCode(String code) {}
}
