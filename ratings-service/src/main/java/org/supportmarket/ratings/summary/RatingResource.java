package org.supportmarket.ratings.summary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The rating of a provider or a listing, for everybody. What nobody has rated yet has a count of 0.
 */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ratings")
class RatingResource {
  private final SummaryRepository summaries;
  private final Slices slices;
  private final Clock clock;

  RatingResource(SummaryRepository summaries, Slices slices, Clock clock) {
    this.summaries = summaries;
    this.slices = slices;
    this.clock = clock;
  }

  @GET
  @Path("/providers/{id}/rating")
  @PermitAll
  @RunOnVirtualThread
  @Operation(summary = "What people who bought from a provider think of it")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = RatingView.class),
              examples = @ExampleObject(name = "a rating", value = RatingExamples.RATING)))
  public RatingView ofProvider(@RestPath UUID id) {
    return rating(RatedKind.PROVIDER, id);
  }

  @GET
  @Path("/listings/{id}/rating")
  @PermitAll
  @RunOnVirtualThread
  @Operation(summary = "What people who bought a listing think of it")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = RatingView.class),
              examples = @ExampleObject(name = "a rating", value = RatingExamples.RATING)))
  public RatingView ofListing(@RestPath UUID id) {
    return rating(RatedKind.LISTING, id);
  }

  private RatingView rating(RatedKind kind, UUID id) {
    return RatingView.of(
        id,
        summaries
            .findByIdOptional(Summary.Rated.of(kind, id))
            .map(Summary::distribution)
            .orElse(Distribution.NONE),
        slices.of(kind, id),
        LocalDate.now(clock));
  }
}
