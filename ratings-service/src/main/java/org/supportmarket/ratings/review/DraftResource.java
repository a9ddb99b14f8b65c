package org.supportmarket.ratings.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.ratings.purchase.ReviewerRepository;

/** What the person who is signed in has begun to say of something they bought. */
@Path("/api/v1/my/drafts/{line}")
@RolesAllowed({"budget-holder", "self-funder"})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
class DraftResource {
  private final Drafts drafts;
  private final ReviewerRepository reviewers;
  private final Caller caller;
  private final Clock clock;

  DraftResource(Drafts drafts, ReviewerRepository reviewers, Caller caller, Clock clock) {
    this.drafts = drafts;
    this.reviewers = reviewers;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Operation(summary = "What I have begun to say", description = "Empty if nothing was saved.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = Draft.class),
              examples = @ExampleObject(name = "half of it", value = ReviewExamples.CHANGED)))
  @APIResponse(responseCode = "404", description = "`purchase_unknown`")
  public Draft saved(@RestPath UUID line) {
    return drafts.of(person(), line, writer(null));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Keep what I have said so far",
      description = "All of it takes the place of what was kept. It goes once the review is sent.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = Draft.class),
              examples = @ExampleObject(name = "half of it", value = ReviewExamples.CHANGED)))
  @APIResponse(responseCode = "404", description = "`purchase_unknown`")
  @APIResponse(responseCode = "422", description = "`words_too_long`")
  public Draft save(@RestPath UUID line, @NotNull(message = "Send a draft.") @Valid Draft draft) {
    ReviewDraft.Writer writer = writer(draft.writtenBy());
    drafts.save(person(), line, writer, draft, clock.instant());
    return drafts.of(person(), line, writer);
  }

  private ReviewDraft.Writer writer(WrittenBy by) {
    return ReviewDraft.Writer.own(caller, by);
  }

  private UUID person() {
    return reviewers.personOf(caller).orElseThrow(WriteReview::purchaseUnknown);
  }
}
