package org.supportmarket.ordering.gap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
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

/** What is missing in a council's area, for that council only. */
@Path("/api/v1/councils/{gss}/gaps")
@RunOnVirtualThread
@Admitted
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Market")
class GapsResource {
  private final Caller caller;
  private final Clock clock;
  private final ShowGaps showGaps;
  private final ChangeNotes changeNotes;

  GapsResource(Caller caller, Clock clock, ShowGaps showGaps, ChangeNotes changeNotes) {
    this.caller = caller;
    this.clock = clock;
    this.showGaps = showGaps;
    this.changeNotes = changeNotes;
  }

  @GET
  @RolesAllowed({"commissioner", "council-finance"})
  @Operation(
      summary = "What people looked and asked for and did not get, against what is on offer",
      description =
          """
          By district and kind of support, the last 26 weeks up to yesterday, with a score of a hundred points and a \
          reason for each part of it. Counts of 1 to 7 are not shown, all others rounded to 5; the score is made of what \
          is shown. People whose district nobody told us, or who are not to be counted, are not in it.""")
  @APIResponseSchema(GapsView.class)
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  public GapsView gaps(
      @Parameter(example = "E10900001") @PathParam("gss") String gss,
      @Parameter(example = "Dunmere") @QueryParam("district") @Size(max = 120) String district,
      @Parameter(example = "homecare")
          @QueryParam("category")
          @Pattern(regexp = "[a-z-]{0,40}", message = "must be a kind of support")
          String category) {
    own(gss);
    return showGaps.show(gss, orNull(district), orNull(category), LocalDate.now(clock));
  }

  @POST
  @Path("/notes")
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @RolesAllowed("commissioner")
  @Operation(summary = "Note something about a gap, for your own council's commissioners")
  @APIResponseSchema(value = GapsView.Note.class, responseCode = "201")
  @APIResponse(responseCode = "400", description = "`invalid_request`")
  @APIResponse(responseCode = "404", description = "`council_unknown`: also if it is not yours")
  public GapsView.Note note(@PathParam("gss") String gss, NoteRequest request) {
    return changeNotes.write(own(gss), gss, request);
  }

  @DELETE
  @Path("/notes/{note}")
  @RolesAllowed("commissioner")
  @Operation(summary = "Take a note away")
  @APIResponse(responseCode = "204", description = "It is gone")
  @APIResponse(responseCode = "404", description = "`council_unknown`, `note_unknown`")
  public void remove(@PathParam("gss") String gss, @PathParam("note") UUID note) {
    changeNotes.remove(own(gss), gss, note);
  }

  private Act own(String gss) {
    if (!gss.equals(caller.council())) {
      throw Refusal.of(
          OrderingProblem.COUNCIL_UNKNOWN, "You can see the gaps of your own council only.");
    }
    String authority = caller.has("commissioner") ? "commissioner" : "council-finance";
    return Act.of(caller, authority, clock.instant());
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
