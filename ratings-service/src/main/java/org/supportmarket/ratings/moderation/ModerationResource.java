package org.supportmarket.ratings.moderation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;

/** What moderators decide about reviews. */
@Path("/api/v1/moderation")
@Tag(name = "Moderation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("moderator")
@RunOnVirtualThread
class ModerationResource {
  private final ReadQueue queue;
  private final ReadPace pace;
  private final DecideReview decide;
  private final RemoveReview removal;
  private final Appeal appeal;
  private final Caller caller;
  private final Clock clock;

  ModerationResource(
      ReadQueue queue,
      ReadPace pace,
      DecideReview decide,
      RemoveReview removal,
      Appeal appeal,
      Caller caller,
      Clock clock) {
    this.queue = queue;
    this.pace = pace;
    this.decide = decide;
    this.removal = removal;
    this.appeal = appeal;
    this.caller = caller;
    this.clock = clock;
  }

  /** One decision about one review; without a reason everybody may read it. */
  record Verdict(
      @NotNull(message = "Say which review.") UUID reviewId,
      @Schema(nullable = true, description = "Why it is not shown; null publishes it")
          Reason reason,
      @Schema(nullable = true, maxLength = DecisionBook.MOST_WORDS) String words) {}

  /** Decisions, each on its own. */
  record Verdicts(
      @NotNull(message = "Send decisions.")
          @Size(min = 1, max = 200, message = "Send 1 to 200 decisions.")
          List<@NotNull @Valid Verdict> decisions) {}

  /** What came of one of them: a problem's code and sentence, or neither. */
  @Schema(name = "DecisionOutcome")
  record Outcome(
      UUID reviewId,
      @Schema(nullable = true) String code,
      @Schema(nullable = true) String detail) {}

  /** Why, in words. */
  record WordsRequest(@Schema(maxLength = DecisionBook.MOST_WORDS) String words) {}

  /** Why a published review should go. */
  record RemovalRequest(
      @NotNull(message = "Choose why.") Reason reason,
      @Schema(maxLength = DecisionBook.MOST_WORDS) String words) {}

  /** What is decided about an appeal. */
  record AppealDecision(
      @NotNull(message = "Say whether it is shown after all.") Boolean overturn,
      @Schema(maxLength = DecisionBook.MOST_WORDS) String words) {}

  @GET
  @Path("/reviews")
  @Operation(summary = "Reviews that wait for a moderator, the longest waiting first")
  @APIResponse(
      responseCode = "200",
      content = @Content(examples = @ExampleObject(name = "one", value = ModerationExamples.PAGE)))
  @APIResponse(responseCode = "400", description = "`invalid_parameter`, `too_deep`")
  public PageOf<WaitingReview> page(
      @QueryParam("queue") @DefaultValue("waiting") String which,
      @QueryParam("page") String page,
      @QueryParam("per_page") String perPage) {
    return queue.page(Queue.of(which), Paging.ofQueue(page, perPage), moderator());
  }

  @GET
  @Path("/reviews/{id}")
  @Operation(summary = "One review with what was decided about it")
  @APIResponse(
      responseCode = "200",
      content = @Content(examples = @ExampleObject(name = "one", value = ModerationExamples.ONE)))
  @APIResponse(responseCode = "404", description = "`review_unknown`")
  public WaitingReview one(UUID id) {
    return queue.one(id, moderator());
  }

  @POST
  @Path("/decisions")
  @Operation(
      summary = "Publish or refuse reviews that wait, each on its own",
      description = "One that somebody else was quicker with says so; the others are decided.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = Outcome.class),
              examples = @ExampleObject(name = "two", value = ModerationExamples.OUTCOMES)))
  public List<Outcome> decide(@NotNull(message = "Send decisions.") @Valid Verdicts sent) {
    return sent.decisions().stream().map(this::carryOut).toList();
  }

  @POST
  @Path("/reviews/{id}/propose-removal")
  @Operation(summary = "Propose to take a published review away; another moderator has to agree")
  @APIResponse(
      responseCode = "200",
      content = @Content(examples = @ExampleObject(name = "one", value = ModerationExamples.ONE)))
  @APIResponse(responseCode = "409", description = "`review_moved`")
  @APIResponse(responseCode = "422", description = "`words_missing`, `words_too_long`")
  public WaitingReview propose(
      UUID id, @NotNull(message = "Choose why.") @Valid RemovalRequest request) {
    removal.propose(id, request.reason(), request.words(), moderator(), clock.instant());
    return one(id);
  }

  @POST
  @Path("/reviews/{id}/remove")
  @Operation(summary = "Agree to what another moderator proposed: it is taken away")
  @APIResponse(
      responseCode = "200",
      content = @Content(examples = @ExampleObject(name = "one", value = ModerationExamples.ONE)))
  @APIResponse(responseCode = "409", description = "`needs_second_person`, `review_moved`")
  public WaitingReview remove(UUID id) {
    removal.agree(id, moderator(), clock.instant());
    return one(id);
  }

  @POST
  @Path("/reviews/{id}/keep")
  @Operation(summary = "Say that a review stays whose removal was proposed")
  @APIResponse(
      responseCode = "200",
      content = @Content(examples = @ExampleObject(name = "one", value = ModerationExamples.ONE)))
  @APIResponse(responseCode = "409", description = "`review_moved`")
  @APIResponse(responseCode = "422", description = "`words_missing`, `words_too_long`")
  public WaitingReview keep(UUID id, @NotNull(message = "Say why.") @Valid WordsRequest request) {
    removal.keep(id, request.words(), moderator(), clock.instant());
    return one(id);
  }

  @POST
  @Path("/reviews/{id}/appeal-decision")
  @Operation(summary = "Decide the appeal; not whoever decided before")
  @APIResponse(
      responseCode = "200",
      content = @Content(examples = @ExampleObject(name = "one", value = ModerationExamples.ONE)))
  @APIResponse(responseCode = "404", description = "`appeal_unknown`")
  @APIResponse(responseCode = "409", description = "`needs_second_person`, `review_moved`")
  @APIResponse(responseCode = "422", description = "`words_missing`, `words_too_long`")
  public WaitingReview decideAppeal(
      UUID id, @NotNull(message = "Send a decision.") @Valid AppealDecision decision) {
    appeal.decide(id, decision.overturn(), decision.words(), moderator(), clock.instant());
    return one(id);
  }

  @GET
  @Path("/pace")
  @PermitAll
  @Operation(summary = "How long people wait for a moderator; open to everybody")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = Pace.class),
              examples = @ExampleObject(name = "pace", value = ModerationExamples.PACE)))
  public Pace pace() {
    return pace.now(clock.instant());
  }

  private Outcome carryOut(Verdict verdict) {
    try {
      if (verdict.reason() == null) {
        decide.publish(verdict.reviewId(), moderator(), clock.instant());
      } else {
        decide.refuse(
            verdict.reviewId(), verdict.reason(), verdict.words(), moderator(), clock.instant());
      }
      return new Outcome(verdict.reviewId(), null, null);
    } catch (Refusal no) {
      return new Outcome(verdict.reviewId(), no.code(), no.getDetail());
    }
  }

  private Moderator moderator() {
    return Moderator.of(caller);
  }
}
