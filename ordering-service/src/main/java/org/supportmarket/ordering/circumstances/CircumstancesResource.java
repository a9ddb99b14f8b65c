package org.supportmarket.ordering.circumstances;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import org.supportmarket.ordering.problem.OrderingProblem;

/** Where somebody lives, how old they are and what they need support for: for counting only. */
@Path("/api/v1/people/{person}/circumstances")
@RolesAllowed("care-manager")
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class CircumstancesResource {
  private static final String CARE_MANAGER = "care-manager";

  private final Caller caller;
  private final Clock clock;
  private final PersonAccess access;
  private final CircumstancesBook book;
  private final SetCircumstances setCircumstances;
  private final Audit audit;

  CircumstancesResource(
      Caller caller,
      Clock clock,
      PersonAccess access,
      CircumstancesBook book,
      SetCircumstances setCircumstances,
      Audit audit) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.book = book;
    this.setCircumstances = setCircumstances;
    this.audit = audit;
  }

  @GET
  @MoneyAction("circumstances.look")
  @Operation(
      summary = "What is known of somebody for counting only",
      description = "Of somebody of your own council. Nulls where nothing was told yet.")
  @APIResponseSchema(Circumstances.class)
  @APIResponse(responseCode = "404", description = "`person_unknown`: also if not of your council")
  public Circumstances circumstances(@PathParam("person") UUID person) {
    Access reached = reached(person);
    audit.done(
        act(reached),
        "circumstances.look",
        About.person(person, reached.person().council(), "circumstances", person));
    return book.find(person).orElse(Circumstances.UNKNOWN);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @MoneyAction("circumstances.set")
  @Operation(
      summary = "Write down what is known of somebody for counting only",
      description =
          "What they bought before stays counted where it was. With `counted: false` what they buy from"
              + " now on stands in exact totals only, and they are no longer counted as a person.")
  @APIResponseSchema(Circumstances.class)
  @APIResponse(responseCode = "400", description = "`invalid_request`")
  @APIResponse(responseCode = "404", description = "`person_unknown`: also if not of your council")
  public Circumstances set(@PathParam("person") UUID person, Circumstances told) {
    Access reached = reached(person);
    if (told == null) {
      throw Refusal.of(OrderingProblem.INVALID_REQUEST, "Say what is known of this person.");
    }
    setCircumstances.set(act(reached), reached.person(), told);
    return book.find(person).orElseThrow();
  }

  private Access reached(UUID person) {
    return access.officer(caller, person, CARE_MANAGER);
  }

  private Act act(Access reached) {
    return reached.act(caller, clock.instant());
  }
}
