package org.supportmarket.ordering.delegation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.person.PersonAccess;
import org.supportmarket.ordering.person.PersonAction;
import org.supportmarket.ordering.problem.OrderingProblem;

/** For whom a supporter acts, as far as they themselves can end it. */
@Path("/api/v1/me/acting-for")
@RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder"})
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supporters")
class ActingForResource {
  private final Caller caller;
  private final Clock clock;
  private final PersonAccess access;
  private final EndSupporter endSupporter;

  ActingForResource(Caller caller, Clock clock, PersonAccess access, EndSupporter endSupporter) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.endSupporter = endSupporter;
  }

  @DELETE
  @Path("/{person}")
  @MoneyAction("supporter.leave")
  @Operation(summary = "Stop acting for a person, at once")
  @APIResponse(responseCode = "204", description = "You no longer act for them")
  @APIResponse(responseCode = "404", description = "`person_unknown`")
  public void leave(@PathParam("person") UUID person) {
    Access by = access.may(caller, person, PersonAction.TOTALS);
    if (by.delegation() == null) {
      throw Refusal.of(OrderingProblem.SUPPORTER_UNKNOWN, "You do not act for this person.");
    }
    endSupporter.giveUp(by.act(caller, clock.instant()), by.person(), by.delegation());
  }
}
