package org.supportmarket.ordering.accesslog;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.person.PersonAccess;

/** Officers act for a person on the phone, who hears it read back first. */
@Path("/api/v1/people/{person}/calls")
@RolesAllowed("care-manager")
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access log")
class CallsResource {
  private final Caller caller;
  private final Clock clock;
  private final PersonAccess access;
  private final BeginCall beginCall;

  CallsResource(Caller caller, Clock clock, PersonAccess access, BeginCall beginCall) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.beginCall = beginCall;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @MoneyAction("call.begin")
  @Operation(
      summary = "Act for a person on the phone, for two hours",
      description = "What they asked for is kept, and that it was read back to them.")
  @APIResponseSchema(value = CallView.class, responseCode = "201")
  @APIResponse(responseCode = "400", description = "`invalid_request`: not read back")
  @APIResponse(responseCode = "404", description = "`person_unknown`")
  public CallView begin(@PathParam("person") UUID person, CallRequest request) {
    Access by = access.officer(caller, person, "care-manager");
    return beginCall.begin(by.act(caller, clock.instant()), by.person(), request);
  }

  @DELETE
  @MoneyAction("call.end")
  @Operation(summary = "The call is over")
  @APIResponse(responseCode = "204", description = "You no longer act for them")
  @APIResponse(responseCode = "404", description = "`person_unknown`")
  public void end(@PathParam("person") UUID person) {
    Access by = access.officer(caller, person, "care-manager");
    beginCall.end(by.act(caller, clock.instant()), by.person());
  }
}
