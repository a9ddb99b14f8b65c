package org.supportmarket.ratings.honesty;

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

/** Signs that reviews are not what they seem; a moderator decides what they mean. */
@Path("/api/v1/honesty-flags")
@Tag(name = "Moderation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("moderator")
@RunOnVirtualThread
class FlagsResource {
  private static final String FLAGS =
      """
      [{"id": "0b0de5b4-7c8f-4b7a-8f0e-5d6c1f3b2a90", "kind": "copied",
        "provider_id": "2a4c6e80-1b3d-4f5a-9c7e-8d0f1a2b3c4d",
        "reviews": ["0b0de5b4-7c8f-4b7a-8f0e-5d6c1f3b2a91", "0b0de5b4-7c8f-4b7a-8f0e-5d6c1f3b2a92"],
        "evidence": null, "found_at": "2026-08-14T14:30:00Z"}]
      """;

  private final Flags flags;
  private final Caller caller;
  private final Clock clock;

  FlagsResource(Flags flags, Caller caller, Clock clock) {
    this.flags = flags;
    this.caller = caller;
    this.clock = clock;
  }

  /** How whoever wrote a review is related to the provider. */
  record RelatedRequest(
      @NotNull(message = "Say which review.") UUID reviewId,
      @NotNull(message = "Say how.")
          @Pattern(regexp = "works_there|family", message = "Say works_there or family.")
          @Schema(examples = "family")
          String how) {}

  /** What a moderator found. */
  record CloseRequest(@Schema(maxLength = Flags.MOST_WORDS) String words) {}

  @GET
  @Operation(summary = "Signs that wait for a moderator, the oldest first; at most 100")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = Flags.Flag.class),
              examples = @ExampleObject(name = "one", value = FLAGS)))
  public List<Flags.Flag> open() {
    return flags.open();
  }

  @POST
  @Path("/related")
  @Operation(
      summary = "Record that whoever wrote a review works for the provider, or is family there",
      description = "Who that is stays hidden. It becomes a sign with all they wrote of it.")
  @APIResponse(
      responseCode = "200",
      description = "What waits now",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = Flags.Flag.class),
              examples = @ExampleObject(name = "one", value = FLAGS)))
  @APIResponse(responseCode = "404", description = "`review_unknown`")
  public List<Flags.Flag> related(
      @NotNull(message = "Say which review.") @Valid RelatedRequest request) {
    flags.related(request.reviewId(), request.how(), caller, clock.instant());
    return flags.open();
  }

  @POST
  @Path("/{id}/close")
  @Operation(summary = "Write down what you found; reviews are removed by two moderators only")
  @APIResponse(
      responseCode = "200",
      description = "What waits now",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = Flags.Flag.class),
              examples = @ExampleObject(name = "one", value = FLAGS)))
  @APIResponse(responseCode = "404", description = "`flag_unknown`")
  @APIResponse(responseCode = "422", description = "`words_missing`, `words_too_long`")
  public List<Flags.Flag> close(
      UUID id, @NotNull(message = "Say what you found.") @Valid CloseRequest request) {
    flags.close(id, request.words(), caller, clock.instant());
    return flags.open();
  }
}
