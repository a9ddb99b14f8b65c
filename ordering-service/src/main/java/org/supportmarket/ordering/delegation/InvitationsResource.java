package org.supportmarket.ordering.delegation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.MoneyAction;

/** Codes that people gave to those who are to act for them, or the council for their own login. */
@Path("/api/v1/me/invitations")
@RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder"})
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supporters")
class InvitationsResource {
  private final Caller caller;
  private final Clock clock;
  private final AcceptInvitation acceptInvitation;

  InvitationsResource(Caller caller, Clock clock, AcceptInvitation acceptInvitation) {
    this.caller = caller;
    this.clock = clock;
    this.acceptInvitation = acceptInvitation;
  }

  @Schema(name = "InvitationCode")
  record Typed(@Schema(examples = "K7M4Q-2XDNP", maxLength = 40) String code) {}

  @Schema(name = "InvitationAccepted")
  record Accepted(UUID personId) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @MoneyAction("supporter.accept")
  @Operation(
      summary = "Type in the code somebody gave you",
      description =
          "From then on you may act for them, and GET /api/v1/me says how far; or, with a code of"
              + " your council's, this login is yours.")
  @APIResponseSchema(Accepted.class)
  @APIResponse(responseCode = "403", description = "`not_granted`")
  @APIResponse(responseCode = "404", description = "`invitation_unknown`")
  @APIResponse(responseCode = "409", description = "`already_supported`, `already_linked`")
  public Accepted accept(Typed typed) {
    Instant now = clock.instant();
    return new Accepted(acceptInvitation.accept(caller, typed == null ? null : typed.code(), now));
  }
}
