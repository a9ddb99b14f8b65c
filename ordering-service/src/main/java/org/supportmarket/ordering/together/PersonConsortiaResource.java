package org.supportmarket.ordering.together;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.person.PersonAccess;
import org.supportmarket.ordering.person.PersonAction;

/** Whether somebody wants to buy with others: they say it, or their care manager asks them. */
@Path("/api/v1/people/{person}/consortia")
@RolesAllowed({
  "budget-holder",
  "self-funder",
  "supporter",
  "fund-holder",
  "care-manager",
  "council-finance"
})
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class PersonConsortiaResource {
  private static final String CARE_MANAGER = "care-manager";

  private final Caller caller;
  private final Clock clock;
  private final PersonAccess access;
  private final Consortia consortia;
  private final SayYesOrNo sayYesOrNo;
  private final Audit audit;

  PersonConsortiaResource(
      Caller caller,
      Clock clock,
      PersonAccess access,
      Consortia consortia,
      SayYesOrNo sayYesOrNo,
      Audit audit) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.consortia = consortia;
    this.sayYesOrNo = sayYesOrNo;
    this.audit = audit;
  }

  @GET
  @MoneyAction("together.look")
  @Operation(summary = "What somebody is asked to buy together with others, and what they said")
  @APIResponse(responseCode = "200", description = "The newest first, at most twenty")
  @APIResponse(responseCode = "404", description = "`person_unknown`: also if it is not you")
  public List<PlaceView> consortia(@PathParam("person") UUID person) {
    Access reached = reached(person);
    Act act = reached.act(caller, clock.instant());
    audit.done(
        act, "together.look", About.person(person, reached.person().council(), "consortium", null));
    return consortia.of(reached.person(), act.day());
  }

  @PUT
  @Path("/{consortium}")
  @Consumes(MediaType.APPLICATION_JSON)
  @MoneyAction("together.say")
  @Operation(
      summary = "Say yes or no; until the last day also otherwise",
      description = "Nothing is ordered by it. Their care manager's task is closed.")
  @APIResponseSchema(PlaceView.class)
  @APIResponse(responseCode = "400", description = "`invalid_request`")
  @APIResponse(responseCode = "404", description = "`person_unknown`, `consortium_unknown`")
  @APIResponse(responseCode = "409", description = "`consortium_over`")
  public PlaceView say(
      @PathParam("person") UUID person, @PathParam("consortium") UUID consortium, Said said) {
    Access reached = reached(person);
    return sayYesOrNo.say(
        reached.act(caller, clock.instant()),
        reached.person(),
        consortium,
        said == null ? null : said.yes());
  }

  /** What they say. */
  @Schema(name = "SaidToConsortium")
  record Said(Boolean yes) {}

  private Access reached(UUID person) {
    return caller.has(CARE_MANAGER)
        ? access.officer(caller, person, CARE_MANAGER)
        : access.may(caller, person, PersonAction.MESSAGE);
  }
}
