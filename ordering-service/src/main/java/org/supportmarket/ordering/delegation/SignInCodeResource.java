package org.supportmarket.ordering.delegation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.MoneyAction;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.person.PersonAccess;

/** How somebody whom a care manager registered comes to sign in. */
@Path("/api/v1/people/{person}/sign-in-code")
@RolesAllowed("care-manager")
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class SignInCodeResource {
  private final Caller caller;
  private final Clock clock;
  private final PersonAccess access;
  private final SignInCodes codes;

  SignInCodeResource(Caller caller, Clock clock, PersonAccess access, SignInCodes codes) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.codes = codes;
  }

  @Schema(name = "SignInCode")
  record Given(@Schema(examples = "K7M4Q-2XDNP") String code) {}

  @POST
  @ResponseStatus(201)
  @MoneyAction("person.code")
  @Operation(
      summary = "Make a code for a person's own sign-in",
      description =
          "Told once, and good once within two weeks. They type it in where supporters type in"
              + " theirs; a code made before no longer works.")
  @APIResponseSchema(value = Given.class, responseCode = "201")
  @APIResponse(responseCode = "404", description = "`person_unknown`")
  @APIResponse(responseCode = "409", description = "`already_linked`: they sign in already")
  public Given give(@PathParam("person") UUID person) {
    Access by = access.officer(caller, person, "care-manager");
    return new Given(codes.give(by.act(caller, clock.instant()), by.person()));
  }
}
