package org.supportmarket.ratings.worry;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;

/** A council's safeguarding desk: nobody else reads what came over the private line. */
@Path("/api/v1/safeguarding/worries")
@Tag(name = "Private line")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("safeguarding")
@RunOnVirtualThread
class DeskResource {
  private final ReadWorries read;
  private final DealWithWorry deal;
  private final Caller caller;
  private final Clock clock;

  DeskResource(ReadWorries read, DealWithWorry deal, Caller caller, Clock clock) {
    this.read = read;
    this.deal = deal;
    this.caller = caller;
    this.clock = clock;
  }

  /** What somebody of the desk writes. */
  record NoteRequest(@Schema(maxLength = DealWithWorry.MOST_WORDS) String words) {}

  /** What came of it, and what was done. */
  record CloseRequest(
      @NotNull(message = "Say what came of it.") WorryOutcome outcome,
      @Schema(maxLength = DealWithWorry.MOST_WORDS) String words) {}

  @GET
  @Operation(
      summary = "What was told to your desk, oldest first",
      description = "Without the words. The look is written down.")
  @APIResponse(
      responseCode = "200",
      content = @Content(examples = @ExampleObject(name = "one", value = WorryExamples.LIST)))
  public PageOf<WorryRow> list(
      @QueryParam("state") @DefaultValue("open") String state,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    if (!state.equals("open") && !state.equals("closed")) {
      throw Refusal.of(RatingsProblem.INVALID_PARAMETER, "`state` is open or closed.");
    }
    return read.list(
        officer(), state.equals("open"), Paging.ofQueue(page, perPage), clock.instant());
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One with its words and everybody who looked; this look is written down")
  @APIResponse(
      responseCode = "200",
      content = @Content(examples = @ExampleObject(name = "one", value = WorryExamples.VIEW)))
  @APIResponse(responseCode = "404", description = "`worry_unknown`: not told to your desk")
  public WorryView one(UUID id) {
    return read.read(officer(), id, clock.instant());
  }

  @POST
  @Path("/{id}/take")
  @Operation(summary = "Take one whose council is not known to your own desk")
  @APIResponse(
      responseCode = "200",
      content = @Content(examples = @ExampleObject(name = "one", value = WorryExamples.VIEW)))
  @APIResponse(responseCode = "404", description = "`worry_unknown`")
  @APIResponse(responseCode = "409", description = "`worry_closed`")
  public WorryView take(UUID id) {
    deal.take(officer(), id, clock.instant());
    return read.view(officer(), id);
  }

  @POST
  @Path("/{id}/notes")
  @Operation(summary = "Write down what you do about it; your desk reads it")
  @APIResponse(
      responseCode = "200",
      content = @Content(examples = @ExampleObject(name = "one", value = WorryExamples.VIEW)))
  @APIResponse(responseCode = "404", description = "`worry_unknown`")
  @APIResponse(responseCode = "409", description = "`worry_closed`")
  @APIResponse(responseCode = "422", description = "`words_missing`, `words_too_long`")
  public WorryView note(UUID id, @NotNull(message = "Write a few words.") @Valid NoteRequest note) {
    deal.note(officer(), id, note.words(), clock.instant());
    return read.view(officer(), id);
  }

  @POST
  @Path("/{id}/close")
  @Operation(summary = "Say what came of it, once")
  @APIResponse(
      responseCode = "200",
      content = @Content(examples = @ExampleObject(name = "one", value = WorryExamples.VIEW)))
  @APIResponse(responseCode = "404", description = "`worry_unknown`")
  @APIResponse(responseCode = "409", description = "`worry_closed`")
  @APIResponse(responseCode = "422", description = "`words_missing`, `words_too_long`")
  public WorryView close(
      UUID id, @NotNull(message = "Say what came of it.") @Valid CloseRequest request) {
    deal.close(officer(), id, request.outcome(), request.words(), clock.instant());
    return read.view(officer(), id);
  }

  private Officer officer() {
    return Officer.of(caller);
  }
}
