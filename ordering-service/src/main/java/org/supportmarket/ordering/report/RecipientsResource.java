package org.supportmarket.ordering.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.problem.OrderingProblem;

/** To which mailboxes of a council the report of each month goes, for its commissioners only. */
@Path("/api/v1/councils/{gss}/report-recipients")
@RolesAllowed("commissioner")
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Market")
class RecipientsResource {
  private final Caller caller;
  private final Clock clock;
  private final ReportSettings settings;
  private final Recipients recipients;
  private final ChangeRecipients changeRecipients;

  RecipientsResource(
      Caller caller,
      Clock clock,
      ReportSettings settings,
      Recipients recipients,
      ChangeRecipients changeRecipients) {
    this.caller = caller;
    this.clock = clock;
    this.settings = settings;
    this.recipients = recipients;
    this.changeRecipients = changeRecipients;
  }

  @GET
  @Operation(summary = "Where the report of each month goes, and when it last did")
  @APIResponseSchema(RecipientsView.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  public RecipientsView recipients(@PathParam("gss") String gss) {
    own(gss);
    return new RecipientsView(settings.mail(), recipients.of(gss));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Let it go to a mailbox of the council as well",
      description = "At most ten. The report of the last month comes soon after.")
  @APIResponseSchema(RecipientsView.class)
  @APIResponse(responseCode = "400", description = "`invalid_request`")
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  public RecipientsView add(@PathParam("gss") String gss, RecipientRequest request) {
    changeRecipients.add(own(gss), gss, request);
    return recipients(gss);
  }

  @DELETE
  @Path("/{recipient}")
  @Operation(summary = "Let it go there no longer")
  @APIResponse(responseCode = "204", description = "It goes there no longer")
  @APIResponse(responseCode = "404", description = "`council_unknown`, `recipient_unknown`")
  public void remove(@PathParam("gss") String gss, @PathParam("recipient") UUID recipient) {
    changeRecipients.remove(own(gss), gss, recipient);
  }

  private Act own(String gss) {
    if (!gss.equals(caller.council())) {
      throw Refusal.of(
          OrderingProblem.COUNCIL_UNKNOWN, "You can look after your own council's report only.");
    }
    return Act.of(caller, "commissioner", clock.instant());
  }
}
