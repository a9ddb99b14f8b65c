package org.supportmarket.ordering.accesslog;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.person.PersonAccess;
import org.supportmarket.ordering.person.PersonAction;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Who looked at a person's money: for the person, and for supporters whom they let. */
@Path("/api/v1/people/{person}/access-log")
@RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder", "care-manager"})
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access log")
class AccessLogResource {
  private final Caller caller;
  private final Clock clock;
  private final PersonAccess access;
  private final AccessLog log;
  private final Database database;
  private final Audit audit;

  AccessLogResource(
      Caller caller,
      Clock clock,
      PersonAccess access,
      AccessLog log,
      Database database,
      Audit audit) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.log = log;
    this.database = database;
    this.audit = audit;
  }

  @GET
  @MoneyAction("log.look")
  @Operation(
      summary = "Who looked at or changed a person's money, the newest first",
      description =
          "In plain words; looks at the same thing on one day are one entry. Supporters see it only"
              + " if the person lets them; what two officers withhold to keep somebody safe comes"
              + " in at most 28 days later.")
  @APIResponse(responseCode = "200", description = "One page")
  @APIResponse(responseCode = "403", description = "`not_granted`")
  @APIResponse(responseCode = "404", description = "`person_unknown`")
  public PageOf<AccessEntry> entries(
      @PathParam("person") UUID person,
      @Parameter(description = "Also what the person did themselves")
          @QueryParam("own")
          @DefaultValue("false")
          boolean own,
      @Parameter(description = "Only what this supporter did") @QueryParam("supporter")
          UUID supporter,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    Access by = access.may(caller, person, PersonAction.TOTALS);
    if (!by.byThePerson() && !seesLog(by.delegation())) {
      throw Refusal.of(
          OrderingProblem.NOT_GRANTED, "Only the person says who may read this. Ask them.");
    }
    Paging paging = Paging.of(page, perPage);
    audit.done(
        by.act(caller, clock.instant()),
        "log.look",
        About.person(person, by.person().council(), "log", null));
    return log.page(by.person(), own, supporter, paging);
  }

  private boolean seesLog(UUID delegation) {
    return delegation != null
        && database
            .one(
                "SELECT sees_access_log FROM delegation WHERE id = ?",
                row -> row.getBoolean(1),
                delegation)
            .orElse(false);
  }
}
