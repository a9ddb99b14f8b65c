package org.supportmarket.ordering.casework;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.problem.OrderingProblem;

/** The people a council is responsible for, for its officers: names and totals, no transactions. */
@Path("/api/v1/councils/{gss}/people")
@RolesAllowed({"care-manager", "council-finance"})
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Councils")
class CouncilPeopleResource {
  private static final int LONGEST_QUESTION = 100;

  private final Caller caller;
  private final Clock clock;
  private final CouncilPeople people;
  private final Audit audit;

  CouncilPeopleResource(Caller caller, Clock clock, CouncilPeople people, Audit audit) {
    this.caller = caller;
    this.clock = clock;
    this.people = people;
    this.audit = audit;
  }

  @GET
  @MoneyAction("person.look")
  @Operation(
      summary = "A council's people, by part of their name",
      description = "Own council only, in alphabetical order, with totals of today's budgets.")
  @APIResponse(responseCode = "200", description = "One page")
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  public PageOf<PersonRow> people(
      @Parameter(example = "E10900001") @PathParam("gss") String gss,
      @Parameter(description = "Part of a name, at most 100 letters")
          @QueryParam("q")
          @DefaultValue("")
          String q,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    String council = OfficerAccess.council(caller, gss);
    if (q.length() > LONGEST_QUESTION || q.indexOf('\0') >= 0) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST, "`q` is part of a name, at most 100 letters.");
    }
    Act act = Act.of(caller, OfficerAccess.authority(caller), clock.instant());
    Paging paging = Paging.of(page, perPage);
    audit.done(act, "person.look", About.person(null, council, "person", null));
    return people.page(council, q.strip(), act.day(), paging);
  }
}
