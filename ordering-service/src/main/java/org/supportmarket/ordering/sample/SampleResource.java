package org.supportmarket.ordering.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.ordering.sample.SampleBatches.Part;
import org.supportmarket.ordering.sample.SampleBatches.Progress;
import org.supportmarket.ordering.sample.SampleState.Stage;

/** How far the sample council's people, budgets and orders are. */
@Path("/api/v1/sample")
@Tag(name = "Sample")
class SampleResource {
  private final SampleSettings settings;
  private final SampleBatches batches;
  private final MakeSample makeSample;
  private final SampleJob job;

  SampleResource(
      SampleSettings settings, SampleBatches batches, MakeSample makeSample, SampleJob job) {
    this.settings = settings;
    this.batches = batches;
    this.makeSample = makeSample;
    this.job = job;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  @RunOnVirtualThread
  @Operation(
      summary = "Progress of the sample data",
      description = "From ready on, people and budgets are there; the history of orders follows.")
  public SampleState progress() {
    if (!settings.enabled()) {
      return new SampleState(Stage.OFF, 0, 0, "No sample data here");
    }
    Progress people = batches.progress(Part.PEOPLE);
    Progress history = batches.progress(Part.HISTORY);
    if (job.isFailing()) {
      return state(Stage.FAILED, history, "It went wrong; the log says why. It is tried again");
    }
    if (!people.isDone()) {
      return state(Stage.LOADING, people, "Registering people and opening budgets");
    }
    if (history.total() == 0) {
      return state(
          Stage.READY,
          history,
          "People and budgets are there; %d of %d listings have arrived from the catalogue"
              .formatted(makeSample.offersKnown(), settings.listings()));
    }
    return history.isDone()
        ? state(Stage.DONE, history, "The sample is complete")
        : state(Stage.HISTORY, history, "Making two years of orders");
  }

  private static SampleState state(Stage stage, Progress progress, String message) {
    return new SampleState(stage, progress.done(), progress.total(), message);
  }
}
