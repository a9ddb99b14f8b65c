package org.supportmarket.ratings.moderation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.supportmarket.ratings.purchase.ReviewerRepository;

/** Why one's own review is not shown, and the one appeal. */
@Path("/api/v1/my/decisions/{id}")
@Tag(name = "Reviews")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"budget-holder", "self-funder"})
@RunOnVirtualThread
class MyDecisionResource {
  private final ReadMyDecision read;
  private final Appeal appeal;
  private final ReviewerRepository reviewers;
  private final Caller caller;
  private final Clock clock;

  MyDecisionResource(
      ReadMyDecision read,
      Appeal appeal,
      ReviewerRepository reviewers,
      Caller caller,
      Clock clock) {
    this.read = read;
    this.appeal = appeal;
    this.reviewers = reviewers;
    this.caller = caller;
    this.clock = clock;
  }

  /** What somebody says against a decision. */
  record AppealRequest(@Schema(maxLength = DecisionBook.MOST_WORDS) String words) {}

  @GET
  @Operation(summary = "What was decided about a review of yours, and why")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(examples = @ExampleObject(name = "refused", value = ModerationExamples.MINE)))
  @APIResponse(responseCode = "404", description = "`review_unknown`")
  public MyDecision decision(UUID id) {
    return read.of(person(), id);
  }

  @POST
  @Path("/appeal")
  @Operation(summary = "Ask that another moderator looks again; once")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(examples = @ExampleObject(name = "asked", value = ModerationExamples.MINE)))
  @APIResponse(responseCode = "404", description = "`review_unknown`")
  @APIResponse(responseCode = "409", description = "`already_appealed`, `review_moved`")
  @APIResponse(responseCode = "422", description = "`words_missing`, `words_too_long`")
  public MyDecision appeal(UUID id, @NotNull(message = "Say why.") @Valid AppealRequest request) {
    UUID person = person();
    appeal.make(id, person, request.words(), clock.instant());
    return read.of(person, id);
  }

  private UUID person() {
    return reviewers.personOf(caller).orElseThrow(ReadMyDecision::unknown);
  }
}
