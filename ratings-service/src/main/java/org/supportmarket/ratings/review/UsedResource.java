package org.supportmarket.ratings.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;
import org.supportmarket.ratings.neighbour.NotOrderedHere;
import org.supportmarket.ratings.purchase.ReviewerRepository;
import org.supportmarket.ratings.review.ReviewDraft.Writer;

/** "I used this": of something that is on offer and that nobody orders here. */
@Path("/api/v1/listings/{id}/used")
@RolesAllowed({"budget-holder", "self-funder"})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
class UsedResource {
  private final NotOrderedHere listings;
  private final WriteUsed writeUsed;
  private final OwnReviews ownReviews;
  private final ReviewerRepository reviewers;
  private final Caller caller;
  private final Clock clock;

  UsedResource(
      NotOrderedHere listings,
      WriteUsed writeUsed,
      OwnReviews ownReviews,
      ReviewerRepository reviewers,
      Caller caller,
      Clock clock) {
    this.listings = listings;
    this.writeUsed = writeUsed;
    this.ownReviews = ownReviews;
    this.reviewers = reviewers;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @Operation(
      summary = "Say how something was that nobody orders here",
      description =
          "Nobody checks that you used it: it stands apart from reviews by buyers and never in a score. One for each"
              + " listing, anew after three months.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ChangedReview.class),
              examples = @ExampleObject(name = "used", value = ReviewExamples.CHANGED)))
  @APIResponse(
      responseCode = "201",
      description = "The review stands",
      content =
          @Content(
              schema = @Schema(implementation = OwnReview.class),
              examples = @ExampleObject(name = "written", value = ReviewExamples.WRITTEN)))
  @APIResponse(responseCode = "403", description = "`own_provider`")
  @APIResponse(responseCode = "404", description = "`listing_unknown`, `person_unknown`")
  @APIResponse(responseCode = "409", description = "`already_reviewed` with renewable_from")
  @APIResponse(responseCode = "422", description = "`ordered_here`, `words_too_long`")
  @APIResponse(responseCode = "503", description = "`catalogue_resting`: nothing was written")
  public OwnReview write(
      @RestPath UUID id, @NotNull(message = "Send a review.") @Valid ChangedReview sent) {
    ReviewerRepository.Known known =
        reviewers
            .known(caller)
            .orElseThrow(
                () ->
                    Refusal.of(
                        RatingsProblem.PERSON_UNKNOWN,
                        "We do not know you as somebody with a budget yet."));
    Writer writer = Writer.own(caller, sent.writtenBy());
    Review written =
        writeUsed.write(
            sent.of().draft(known.person(), writer),
            known.council(),
            listings.find(id),
            clock.instant());
    return ownReviews.find(known.person(), written.id()).orElseThrow();
  }
}
