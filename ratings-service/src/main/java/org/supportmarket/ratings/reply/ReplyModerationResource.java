package org.supportmarket.ratings.reply;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;

/** What moderators decide about what providers write. */
@Path("/api/v1/provider-words")
@Tag(name = "Moderation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("moderator")
@RunOnVirtualThread
class ReplyModerationResource {
  private final ReplyQueue queue;
  private final DecideReply decide;
  private final DisputeReview disputes;
  private final Caller caller;
  private final Clock clock;

  ReplyModerationResource(
      ReplyQueue queue, DecideReply decide, DisputeReview disputes, Caller caller, Clock clock) {
    this.queue = queue;
    this.decide = decide;
    this.disputes = disputes;
    this.caller = caller;
    this.clock = clock;
  }

  /** Why a reply is not shown. */
  record ReplyVerdict(
      @Pattern(regexp = "[a-z]+(_[a-z]+)*", message = "Choose a reason from the list.")
          @Schema(nullable = true, maxLength = 40, description = "Null publishes it")
          String reason) {}

  /** What a moderator writes to a provider. */
  record ToProvider(@Schema(maxLength = DecideReply.MOST_SUMMARY) String words) {}

  @GET
  @Operation(summary = "Replies and disputes that wait, the longest waiting first; at most 100")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema =
                  @Schema(type = SchemaType.ARRAY, implementation = ReplyQueue.FromProvider.class),
              examples = @ExampleObject(name = "one", value = ReplyExamples.QUEUE)))
  public List<ReplyQueue.FromProvider> waiting() {
    return queue.waiting();
  }

  @POST
  @Path("/replies/{id}/decision")
  @Operation(summary = "Publish or refuse a reply that waits")
  @APIResponse(
      responseCode = "204",
      description = "Decided",
      content =
          @Content(
              mediaType = "application/json",
              examples = @ExampleObject(name = "no words come back", value = "")))
  @APIResponse(responseCode = "404", description = "`reply_unknown`")
  public void decideReply(
      UUID id, @NotNull(message = "Send a decision.") @Valid ReplyVerdict verdict) {
    decide.decide(id, verdict.reason(), caller, clock.instant());
  }

  @POST
  @Path("/disputes/{id}/answer")
  @Operation(summary = "Answer a dispute; the review stays unless its removal is proposed")
  @APIResponse(
      responseCode = "204",
      description = "Answered",
      content =
          @Content(
              mediaType = "application/json",
              examples = @ExampleObject(name = "no words come back", value = "")))
  @APIResponse(responseCode = "404", description = "`dispute_unknown`")
  @APIResponse(responseCode = "422", description = "`words_missing`, `words_too_long`")
  public void answer(UUID id, @NotNull(message = "Write an answer.") @Valid ToProvider answer) {
    disputes.answer(id, answer.words(), caller, clock.instant());
  }

  @POST
  @Path("/providers/{id}/improvements")
  @Operation(summary = "Tell a provider in a summary what people say, so that it points at nobody")
  @APIResponse(
      responseCode = "204",
      description = "The provider reads it",
      content =
          @Content(
              mediaType = "application/json",
              examples = @ExampleObject(name = "no words come back", value = "")))
  @APIResponse(responseCode = "422", description = "`words_missing`, `words_too_long`")
  public void summarise(UUID id, @NotNull(message = "Write a summary.") @Valid ToProvider summary) {
    decide.summarise(id, summary.words(), caller, clock.instant());
  }
}
