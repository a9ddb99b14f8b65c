package org.supportmarket.ordering.delegation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
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

/** Who acts for a person, for the person and their council's care managers. */
@Path("/api/v1/people/{person}/supporters")
@RolesAllowed({"budget-holder", "self-funder", "care-manager"})
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Supporters")
class SupportersResource {
  private final Caller caller;
  private final Clock clock;
  private final PersonAccess access;
  private final Delegations delegations;
  private final InviteSupporter inviteSupporter;
  private final ChangeSupporter changeSupporter;
  private final EndSupporter endSupporter;
  private final SuspendSupporter suspendSupporter;
  private final AgreeToProvider agreeToProvider;
  private final Audit audit;

  SupportersResource(
      Caller caller,
      Clock clock,
      PersonAccess access,
      Delegations delegations,
      InviteSupporter inviteSupporter,
      ChangeSupporter changeSupporter,
      EndSupporter endSupporter,
      SuspendSupporter suspendSupporter,
      AgreeToProvider agreeToProvider,
      Audit audit) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.delegations = delegations;
    this.inviteSupporter = inviteSupporter;
    this.changeSupporter = changeSupporter;
    this.endSupporter = endSupporter;
    this.suspendSupporter = suspendSupporter;
    this.agreeToProvider = agreeToProvider;
    this.audit = audit;
  }

  @GET
  @Consumes(MediaType.WILDCARD)
  @MoneyAction("supporter.look")
  @Operation(summary = "Who acts for a person, and who did")
  @APIResponseSchema(SupporterView[].class)
  @APIResponse(responseCode = "404", description = "`person_unknown`: also if it is not yours")
  public List<SupporterView> supporters(@PathParam("person") UUID person) {
    Access by = theirsToSay(person);
    looked(by, null);
    return delegations.of(by.person()).stream().map(one -> toldTo(by, one)).toList();
  }

  @GET
  @Path("/{supporter}")
  @Consumes(MediaType.WILDCARD)
  @MoneyAction("supporter.look")
  @Operation(summary = "One who acts for a person")
  @APIResponseSchema(SupporterView.class)
  @APIResponse(responseCode = "404", description = "`person_unknown`, `supporter_unknown`")
  public SupporterView supporter(
      @PathParam("person") UUID person, @PathParam("supporter") UUID supporter) {
    Access by = theirsToSay(person);
    looked(by, supporter);
    return toldTo(by, delegations.find(by.person(), supporter));
  }

  @POST
  @ResponseStatus(201)
  @MoneyAction("supporter.invite")
  @Operation(
      summary = "Ask somebody to act for a person",
      description =
          "Gives a code, once, which they type in within two weeks. A care manager records the"
              + " authority and scope as well. Whoever is asked again before that, as the same"
              + " `kind` and by the same `name`, has only the new code.")
  @APIResponseSchema(value = InviteSupporter.Invited.class, responseCode = "201")
  @APIResponse(responseCode = "400", description = "`invalid_request`")
  @APIResponse(responseCode = "404", description = "`person_unknown`")
  public InviteSupporter.Invited invite(
      @PathParam("person") UUID person, SupporterRequest request) {
    Access by = theirsToSay(person);
    return inviteSupporter.invite(act(by), by, request);
  }

  @PUT
  @Path("/{supporter}")
  @MoneyAction("supporter.change")
  @Operation(summary = "Change what a supporter may do, and until when")
  @APIResponseSchema(SupporterView.class)
  @APIResponse(responseCode = "403", description = "`not_granted`, `delegation_ended`")
  @APIResponse(responseCode = "404", description = "`person_unknown`, `supporter_unknown`")
  public SupporterView change(
      @PathParam("person") UUID person,
      @PathParam("supporter") UUID supporter,
      SupporterRequest request) {
    Access by = theirsToSay(person);
    return toldTo(by, changeSupporter.change(act(by), by, supporter, request));
  }

  @POST
  @Path("/{supporter}/end")
  @MoneyAction("supporter.end")
  @Operation(
      summary = "Let a supporter act no longer",
      description = "At once for the person; a care manager gives a reason and two weeks' notice.")
  @APIResponseSchema(SupporterView.class)
  @APIResponse(responseCode = "404", description = "`person_unknown`, `supporter_unknown`")
  public SupporterView end(
      @PathParam("person") UUID person,
      @PathParam("supporter") UUID supporter,
      ReasonRequest request) {
    Access by = theirsToSay(person);
    return toldTo(by, endSupporter.end(act(by), by, supporter, ReasonRequest.of(request)));
  }

  @POST
  @Path("/{supporter}/suspend")
  @RolesAllowed("care-manager")
  @MoneyAction("supporter.suspend")
  @Operation(
      summary = "Suspected abuse: stop a supporter at once",
      description =
          "Two different officers: the first one's call is kept (202), the second one's carries it"
              + " out (200) and raises a task to look into it within five working days.")
  @APIResponseSchema(SupporterView.class)
  @APIResponse(responseCode = "202", description = "Kept until a second officer agrees")
  @APIResponse(responseCode = "403", description = "`delegation_ended`")
  @APIResponse(responseCode = "404", description = "`person_unknown`, `supporter_unknown`")
  @APIResponse(responseCode = "409", description = "`second_officer_needed`")
  public Response suspend(
      @PathParam("person") UUID person,
      @PathParam("supporter") UUID supporter,
      ReasonRequest request) {
    Access by = access.officer(caller, person, "care-manager");
    SupporterView now =
        suspendSupporter.suspend(act(by), by.person(), supporter, ReasonRequest.of(request));
    return Response.status(now.is("suspended") ? 200 : 202).entity(now).build();
  }

  @POST
  @Path("/{supporter}/resume")
  @RolesAllowed("care-manager")
  @MoneyAction("supporter.resume")
  @Operation(summary = "It was looked into: let a suspended supporter act again")
  @APIResponseSchema(SupporterView.class)
  @APIResponse(responseCode = "403", description = "`delegation_ended`: not suspended")
  @APIResponse(responseCode = "404", description = "`person_unknown`, `supporter_unknown`")
  public SupporterView resume(
      @PathParam("person") UUID person,
      @PathParam("supporter") UUID supporter,
      ReasonRequest request) {
    Access by = access.officer(caller, person, "care-manager");
    return suspendSupporter.resume(act(by), by.person(), supporter, ReasonRequest.of(request));
  }

  @POST
  @Path("/{supporter}/agreement")
  @RolesAllowed("care-manager")
  @MoneyAction("supporter.agree")
  @Operation(
      summary = "Record the council's agreement",
      description = "That somebody of a provider may act for a person who buys from it, and why.")
  @APIResponseSchema(SupporterView.class)
  @APIResponse(responseCode = "404", description = "`person_unknown`, `supporter_unknown`")
  public SupporterView agree(
      @PathParam("person") UUID person,
      @PathParam("supporter") UUID supporter,
      ReasonRequest request) {
    Access by = access.officer(caller, person, "care-manager");
    return agreeToProvider.agree(act(by), by.person(), supporter, ReasonRequest.of(request));
  }

  /** The person, be it over the phone, or a care manager of their council. */
  private Access theirsToSay(UUID person) {
    Access by = access.may(caller, person, PersonAction.TOTALS);
    if (by.byThePerson() || by.authority().equals("care-manager")) {
      return by;
    }
    throw Refusal.of(OrderingProblem.NOT_GRANTED, "Only the person says who acts for them.");
  }

  private static SupporterView toldTo(Access by, SupporterView one) {
    return by.byThePerson() ? one.withoutSuspicion() : one;
  }

  private Act act(Access by) {
    return by.act(caller, clock.instant());
  }

  private void looked(Access by, UUID supporter) {
    audit.done(
        act(by),
        "supporter.look",
        About.person(by.person().id(), by.person().council(), "supporter", supporter));
  }
}
