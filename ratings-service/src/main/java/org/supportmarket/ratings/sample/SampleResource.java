package org.supportmarket.ratings.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.ratings.purchase.PurchaseFeed;
import org.supportmarket.ratings.sample.SampleState.Stage;

/** How far the sample council's reviews are. */
@Path("/api/v1/sample")
@Tag(name = "Sample")
class SampleResource {
  private final SampleConfig config;
  private final SampleDeliveries deliveries;
  private final SampleReviews reviews;
  private final PurchaseFeed purchases;

  SampleResource(
      SampleConfig config,
      SampleDeliveries deliveries,
      SampleReviews reviews,
      PurchaseFeed purchases) {
    this.config = config;
    this.deliveries = deliveries;
    this.reviews = reviews;
    this.purchases = purchases;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  @RunOnVirtualThread
  @Operation(
      summary = "Progress of the sample reviews",
      description =
          "Counts the deliveries known so far: done turns back to history when more arrive.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = SampleState.class),
              examples =
                  @ExampleObject(
                      name = "on the way",
                      value =
                          """
                          {"state": "history", "done": 812, "total": 2310,
                           "message": "Writing reviews of the sample deliveries"}
                          """)))
  public SampleState progress() {
    if (!config.enabled()) {
      return new SampleState(Stage.OFF, 0, 0, "No sample data here");
    }
    SampleDeliveries.Progress progress = deliveries.progress();
    if (reviews.isFailing()) {
      return state(Stage.FAILED, progress, "Writing fails; the log says why. It is tried again");
    }
    if (purchases.caughtUpAt().isEmpty() || progress.done() < progress.total()) {
      return state(Stage.HISTORY, progress, "Writing reviews of the sample deliveries");
    }
    return progress.total() == 0
        ? state(Stage.READY, progress, "Waiting for the first sample deliveries")
        : state(Stage.DONE, progress, "Every sample delivery known so far has its review");
  }

  private static SampleState state(
      Stage stage, SampleDeliveries.Progress progress, String message) {
    return new SampleState(stage, progress.done(), progress.total(), message);
  }
}
