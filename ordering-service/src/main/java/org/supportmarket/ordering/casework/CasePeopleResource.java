package org.supportmarket.ordering.casework;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.person.RegisterPerson;
import org.supportmarket.ordering.problem.OrderingProblem;

/** People as officers meet them first: without a login, often for good. */
@Path("/api/v1/people")
@RolesAllowed({"care-manager", "council-finance"})
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class CasePeopleResource {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_KEY = 200;

  private final Caller caller;
  private final Clock clock;
  private final OfficerAccess access;
  private final RegisterPerson registerPerson;
  private final CouncilPeople people;
  private final Audit audit;

  CasePeopleResource(
      Caller caller,
      Clock clock,
      OfficerAccess access,
      RegisterPerson registerPerson,
      CouncilPeople people,
      Audit audit) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.registerPerson = registerPerson;
    this.people = people;
    this.audit = audit;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @RolesAllowed("care-manager")
  @MoneyAction("person.register")
  @Operation(
      summary = "Register somebody, with or without a login",
      description =
          "In the caller's own council. The same key, or the same reference, is the same person.")
  @APIResponseSchema(value = PersonRow.class, responseCode = "201")
  @APIResponse(responseCode = "400", description = "`invalid_request`, `idempotency_key_required`")
  @APIResponse(responseCode = "404", description = "`council_unknown`: the login has no council")
  public PersonRow register(@HeaderParam("Idempotency-Key") String key, RegisterRequest request) {
    if (request == null || !PlainWords.fit(request.name(), LONGEST_NAME)) {
      throw invalid("Say what the person wants to be called, in at most 100 letters.");
    }
    if (request.reference() != null && !CouncilReference.fits(request.reference())) {
      throw invalid("A reference has at most 40 letters, figures and . / _ -");
    }
    String council = OfficerAccess.council(caller, caller.council());
    Act act = Act.of(caller, "care-manager", clock.instant());
    UUID id = idOf(act, council, key, request.reference());
    registerPerson.register(act, new PersonRef(id, council), request.name().strip());
    return people.find(council, id, act.day()).orElseThrow();
  }

  @GET
  @Path("/{person}")
  @MoneyAction("person.look")
  @Operation(summary = "One person of the caller's council, with totals")
  @APIResponseSchema(PersonRow.class)
  @APIResponse(responseCode = "404", description = "`person_unknown`: also if not of your council")
  public PersonRow person(@PathParam("person") UUID person) {
    Access reached = access.to(caller, person);
    Act act = reached.act(caller, clock.instant());
    String council = reached.person().council();
    audit.done(act, "person.look", About.person(person, council, "person", person));
    return people.find(council, person, act.day()).orElseThrow();
  }

  private static UUID idOf(Act act, String council, String key, String reference) {
    if (reference != null) {
      return CouncilReference.person(council, reference);
    }
    if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
      throw Refusal.of(
          OrderingProblem.IDEMPOTENCY_KEY_REQUIRED,
          "Send an Idempotency-Key of 1 to 200 characters, a new one for each new person.");
    }
    return UUID.nameUUIDFromBytes(
        ("registered:" + act.actor() + ":" + key).getBytes(StandardCharsets.UTF_8));
  }

  private static Refusal invalid(String why) {
    return Refusal.of(OrderingProblem.INVALID_REQUEST, why);
  }
}
