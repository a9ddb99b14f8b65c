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
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.ratings.purchase.ReviewerRepository;

/** Writing a review. */
@Path("/api/v1/reviews")
@Tag(name = "Reviews")
class ReviewResource {
  private final WriteReview writeReview;
  private final ReviewerRepository reviewers;
  private final Caller caller;
  private final Clock clock;

  ReviewResource(
      WriteReview writeReview, ReviewerRepository reviewers, Caller caller, Clock clock) {
    this.writeReview = writeReview;
    this.reviewers = reviewers;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @RolesAllowed({"budget-holder", "self-funder"})
  @RunOnVirtualThread
  @Operation(
      summary = "Rate something you bought",
      description = "One review for a delivered order line, by the person who bought it.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = NewReview.class),
              examples = @ExampleObject(name = "a review", value = ReviewExamples.NEW)))
  @APIResponse(
      responseCode = "201",
      description = "The review stands",
      content =
          @Content(
              schema = @Schema(implementation = WrittenReview.class),
              examples = @ExampleObject(name = "written", value = ReviewExamples.WRITTEN)))
  @APIResponse(
      responseCode = "404",
      description = "No such purchase of yours",
      content =
          @Content(
              mediaType = "application/problem+json",
              examples = @ExampleObject(name = "unknown", value = ReviewExamples.PURCHASE_UNKNOWN)))
  @APIResponse(
      responseCode = "409",
      description = "not_delivered, or already_reviewed",
      content =
          @Content(
              mediaType = "application/problem+json",
              examples = @ExampleObject(name = "second", value = ReviewExamples.ALREADY_REVIEWED)))
  @APIResponse(
      responseCode = "422",
      description = "Too many words",
      content =
          @Content(
              mediaType = "application/problem+json",
              examples = @ExampleObject(name = "too long", value = ReviewExamples.WORDS_TOO_LONG)))
  public WrittenReview write(@NotNull(message = "Send a review.") @Valid NewReview sent) {
    UUID person = reviewers.personOf(caller).orElseThrow(WriteReview::purchaseUnknown);
    Review review =
        writeReview.write(
            new ReviewDraft(person, sent.orderLineId(), sent.stars(), sent.words()),
            clock.instant());
    return WrittenReview.of(review, Words.of(sent.words()));
  }
}
