package org.supportmarket.ratings.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;

/** The reviews of a provider, for everybody. */
@Path("/api/v1/providers/{id}/reviews")
@Tag(name = "Reviews")
class ProviderReviewsResource {
  /** Skipping rows costs the database as much as reading them. */
  private static final int DEEPEST = 10_000;

  private final PublicReviews reviews;

  ProviderReviewsResource(PublicReviews reviews) {
    this.reviews = reviews;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  @RunOnVirtualThread
  @Operation(
      summary = "Reviews of a provider",
      description =
          "Newest first. They never say who wrote them, and of the date only the quarter. Words are left out while fewer"
              + " than eight different people bought from the provider within a year. Reviews of what nobody orders here"
              + " stand apart: ask for them with unverified=true.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = ReviewPage.class),
              examples = @ExampleObject(name = "a page", value = ReviewExamples.PAGE)))
  public ReviewPage ofProvider(
      @RestPath UUID id,
      @Parameter(description = "Only of this listing") @QueryParam("listing_id") UUID listingId,
      @Parameter(description = "Only those that say something of it, e.g. on_time")
          @QueryParam("aspect")
          @Size(max = 40)
          String aspect,
      @Parameter(description = "Only those where it helped with this, e.g. getting-out")
          @QueryParam("outcome")
          @Size(max = 40)
          String outcome,
      @Parameter(description = "Those who say that they used it, instead of those who bought it")
          @QueryParam("unverified")
          @DefaultValue("false")
          boolean unverified,
      @QueryParam("page") @DefaultValue("1") @Min(1) int page,
      @QueryParam("per_page") @DefaultValue("10") @Min(1) @Max(50) int perPage) {
    if ((long) page * perPage > DEEPEST) {
      throw Refusal.of(
          RatingsProblem.TOO_DEEP, "You can look at the first 10,000 reviews of a provider.");
    }
    return reviews.page(
        id,
        new PublicReviews.Wish(
            listingId,
            known("aspect", aspect, Aspect::named),
            known("outcome", outcome, Outcome::named),
            unverified),
        page,
        perPage);
  }

  private static <T> T known(String name, String code, Function<String, Optional<T>> named) {
    return code == null
        ? null
        : named
            .apply(code)
            .orElseThrow(
                () ->
                    Refusal.of(
                        RatingsProblem.INVALID_PARAMETER, "We do not know this " + name + "."));
  }
}
