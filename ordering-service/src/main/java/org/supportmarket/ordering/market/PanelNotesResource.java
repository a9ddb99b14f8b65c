package org.supportmarket.ordering.market;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.admission.Admitted;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.problem.OrderingProblem;

/** What a council's commissioners note about its panels, for that council only. */
@Path("/api/v1/councils/{gss}/panels/{panel}/notes")
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Market")
class PanelNotesResource {
  private final Caller caller;
  private final Clock clock;
  private final PanelNotes notes;
  private final ChangePanelNotes changeNotes;

  PanelNotesResource(Caller caller, Clock clock, PanelNotes notes, ChangePanelNotes changeNotes) {
    this.caller = caller;
    this.clock = clock;
    this.notes = notes;
    this.changeNotes = changeNotes;
  }

  @GET
  @RolesAllowed({"commissioner", "council-finance"})
  @Operation(summary = "What was noted about a panel, the latest first")
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  public List<PanelNote> notes(
      @Parameter(example = "E10900001") @PathParam("gss") String gss,
      @Parameter(example = "district") @PathParam("panel") String panel) {
    own(gss);
    return notes.of(gss, panel);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @RolesAllowed("commissioner")
  @Operation(summary = "Note something about a panel, for your own council's commissioners")
  @APIResponseSchema(value = PanelNote.class, responseCode = "201")
  @APIResponse(responseCode = "400", description = "`invalid_request`, `panel_unknown`")
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  public PanelNote note(
      @PathParam("gss") String gss, @PathParam("panel") String panel, PanelNoteRequest request) {
    return changeNotes.write(own(gss), gss, panel, request);
  }

  @DELETE
  @Path("/{note}")
  @RolesAllowed("commissioner")
  @Operation(summary = "Take a note away")
  @APIResponse(responseCode = "204", description = "It is gone")
  @APIResponse(responseCode = "404", description = "`council_unknown`, `note_unknown`")
  public void remove(
      @PathParam("gss") String gss,
      @PathParam("panel") String panel,
      @PathParam("note") UUID note) {
    changeNotes.remove(own(gss), gss, panel, note);
  }

  private Act own(String gss) {
    if (!gss.equals(caller.council())) {
      throw Refusal.of(
          OrderingProblem.COUNCIL_UNKNOWN, "You can see the market of your own council only.");
    }
    String authority = caller.has("commissioner") ? "commissioner" : "council-finance";
    return Act.of(caller, authority, clock.instant());
  }
}
