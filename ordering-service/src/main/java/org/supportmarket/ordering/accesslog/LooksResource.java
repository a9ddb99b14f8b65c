package org.supportmarket.ordering.accesslog;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

/** Officers say why before they see what one person bought. */
@Path("/api/v1/people/{person}/looks")
@RolesAllowed({"care-manager", "council-finance"})
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access log")
class LooksResource {
  private final Caller caller;
  private final Clock clock;
  private final PersonAccess access;
  private final OpenLook openLook;
  private final AskedLooks asked;
  private final Audit audit;

  LooksResource(
      Caller caller,
      Clock clock,
      PersonAccess access,
      OpenLook openLook,
      AskedLooks asked,
      Audit audit) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.openLook = openLook;
    this.asked = asked;
    this.audit = audit;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @MoneyAction("look.open")
  @Operation(
      summary = "Open a person's transactions to yourself for an hour",
      description =
          "The person can read the reason. Withheld from them for up to 28 days, to keep somebody"
              + " safe, only if a second officer agrees (then 202).")
  @APIResponseSchema(value = LookView.class, responseCode = "201")
  @APIResponse(responseCode = "202", description = "Waits for a second officer")
  @APIResponse(responseCode = "404", description = "`person_unknown`")
  public Response open(@PathParam("person") UUID person, LookRequest request) {
    Access by = reached(person);
    LookView look = openLook.open(by.act(caller, clock.instant()), by, request);
    return Response.status(look.secondOfficerNeeded() ? 202 : 201).entity(look).build();
  }

  @POST
  @Path("/{look}/agree")
  @MoneyAction("look.agree")
  @Operation(summary = "Agree, as a second officer, to a look withheld from the person")
  @APIResponseSchema(LookView.class)
  @APIResponse(responseCode = "404", description = "`person_unknown`, `look_unknown`")
  public LookView agree(@PathParam("person") UUID person, @PathParam("look") UUID look) {
    Access by = reached(person);
    return openLook.agree(by.act(caller, clock.instant()), by.person(), look);
  }

  @POST
  @Path("/{look}/refuse")
  @MoneyAction("look.refuse")
  @Operation(summary = "Say no, as a second officer, to a look withheld from the person")
  @APIResponseSchema(LookView.class)
  @APIResponse(responseCode = "404", description = "`person_unknown`, `look_unknown`")
  public LookView refuse(@PathParam("person") UUID person, @PathParam("look") UUID look) {
    Access by = reached(person);
    return openLook.refuse(by.act(caller, clock.instant()), by.person(), look);
  }

  @GET
  @Path("/{look}")
  @MoneyAction("look.read")
  @Operation(
      summary = "A withheld look that was asked for, and why",
      description = "For the second officer. Not told to the person before the look itself is.")
  @APIResponseSchema(AskedLook.class)
  @APIResponse(responseCode = "404", description = "`person_unknown`, `look_unknown`")
  public AskedLook asked(@PathParam("person") UUID person, @PathParam("look") UUID look) {
    Access by = reached(person);
    Act act = by.act(caller, clock.instant());
    AskedLook found = asked.find(act, by.person(), look);
    audit.done(act, "look.read", About.person(person, by.person().council(), "look", look));
    return found;
  }

  private Access reached(UUID person) {
    String role = caller.has("care-manager") ? "care-manager" : "council-finance";
    return access.officer(caller, person, role);
  }
}
