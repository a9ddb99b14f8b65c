package org.supportmarket.ratings.summary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.database.Database;

/** For operators: are the summaries right, and make them right. */
@Path("/api/v1/summaries")
@Tag(name = "Summaries")
class SummaryResource {
  private static final int MOST_SHOWN = 100;

  /** Millions of reviews are counted anew. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final SummaryRepository summaries;
  private final Slices slices;
  private final Database database;
  private final RecomputeProvider recomputeProvider;

  SummaryResource(
      SummaryRepository summaries,
      Slices slices,
      Database database,
      RecomputeProvider recomputeProvider) {
    this.summaries = summaries;
    this.slices = slices;
    this.database = database;
    this.recomputeProvider = recomputeProvider;
  }

  @GET
  @Path("/check")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed("operator")
  @RunOnVirtualThread
  @Operation(
      summary = "Compare every summary with the reviews",
      description = "Counts all reviews anew, at one moment; changes nothing.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = SummaryCheck.class),
              examples = @ExampleObject(name = "one is wrong", value = RatingExamples.CHECK)))
  public SummaryCheck check() {
    return database.snapshot(
        PATIENCE,
        () -> {
          List<SummaryCheck.Difference> different =
              summaries.different(MOST_SHOWN).stream().map(SummaryCheck.Difference::of).toList();
          long slicesDifferent = slices.different();
          return new SummaryCheck(
              different.isEmpty() && slicesDifferent == 0,
              summaries.count(),
              different,
              slicesDifferent);
        });
  }

  @POST
  @Path("/recompute")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed("operator")
  @RunOnVirtualThread
  @Operation(
      summary = "Set every summary to what the reviews say",
      description =
          "One provider at a time, while reviews go on being written. Doing it again changes nothing.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = Recomputed.class),
              examples = @ExampleObject(name = "one was wrong", value = RatingExamples.RECOMPUTED)))
  public Recomputed recompute() {
    return summaries.ratedProviders().stream()
        .map(recomputeProvider::recompute)
        .reduce(Recomputed.NOTHING, Recomputed::plus);
  }
}
