package org.supportmarket.ratings.review;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.ratings.purchase.ReviewerRepository;

/** What the person who is signed in said, and what became of it. */
@Path("/api/v1/my/reviews")
@Tag(name = "Reviews")
class MyReviewsResource {
  /** Nobody says more in a lifetime, and an answer stays small. */
  private static final int MOST = 200;

  private final OwnReviews reviews;
  private final ReviewerRepository reviewers;
  private final Caller caller;

  MyReviewsResource(OwnReviews reviews, ReviewerRepository reviewers, Caller caller) {
    this.reviews = reviews;
    this.reviewers = reviewers;
    this.caller = caller;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Authenticated
  @RunOnVirtualThread
  @Operation(
      summary = "What I said, with its history",
      description =
          "The latest first, at most 200: where each stands, why, and from when it can be said anew.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = OwnReview.class),
              examples = @ExampleObject(name = "reviews", value = ReviewExamples.OWN)))
  public List<OwnReview> mine() {
    return reviewers.personOf(caller).map(person -> reviews.of(person, MOST)).orElse(List.of());
  }
}
