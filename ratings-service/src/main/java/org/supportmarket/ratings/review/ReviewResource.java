package org.supportmarket.ratings.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.ratings.purchase.ReviewerRepository;
import org.supportmarket.ratings.review.ReviewDraft.Writer;

/** Writing a review, and saying it in other words. */
@Path("/api/v1/reviews")
@Tag(name = "Reviews")
class ReviewResource {
  private final WriteReview writeReview;
  private final ChangeReview changeReview;
  private final OwnReviews ownReviews;
  private final ReviewerRepository reviewers;
  private final Caller caller;
  private final Clock clock;

  ReviewResource(
      WriteReview writeReview,
      ChangeReview changeReview,
      OwnReviews ownReviews,
      ReviewerRepository reviewers,
      Caller caller,
      Clock clock) {
    this.writeReview = writeReview;
    this.changeReview = changeReview;
    this.ownReviews = ownReviews;
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
      description =
          "One review for each listing, by the person it was delivered to, and a new one after three months. Where a rule"
              + " finds something in the words it waits for a person: state says so.")
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
              schema = @Schema(implementation = OwnReview.class),
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
      description = "not_delivered, or already_reviewed with renewable_from",
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
  public OwnReview write(@NotNull(message = "Send a review.") @Valid NewReview sent) {
    UUID person = reviewers.personOf(caller).orElseThrow(WriteReview::purchaseUnknown);
    Review written =
        writeReview.write(
            sent.draft(person, Writer.own(caller, sent.writtenBy())), clock.instant());
    return ownReviews.find(person, written.id()).orElseThrow();
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({"budget-holder", "self-funder"})
  @RunOnVirtualThread
  @Operation(
      summary = "Say it in other words",
      description =
          "While it waits or after it was refused at any time, once published for two weeks. What stood there before is"
              + " out of sight at once. It gets a new id.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ChangedReview.class),
              examples = @ExampleObject(name = "other words", value = ReviewExamples.CHANGED)))
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = OwnReview.class),
              examples = @ExampleObject(name = "changed", value = ReviewExamples.WRITTEN)))
  @APIResponse(responseCode = "404", description = "`review_unknown`: no such review of yours")
  @APIResponse(responseCode = "409", description = "`review_fixed`: too late, or newer was said")
  public OwnReview change(
      @RestPath UUID id, @NotNull(message = "Send a review.") @Valid ChangedReview sent) {
    UUID person = reviewers.personOf(caller).orElseThrow(ChangeReview::unknown);
    Review changed =
        changeReview.change(
            id, sent.of().draft(person, Writer.own(caller, sent.writtenBy())), clock.instant());
    return ownReviews.find(person, changed.id()).orElseThrow();
  }
}
