package org.supportmarket.ordering.sample;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.supportmarket.kernel.feed.Outages;

/** Makes the sample in the background where it was asked for. */
@ApplicationScoped
class SampleJob {
  private static final int FAILURES_TO_SPEAK_OF = 5;

  private final SampleSettings settings;
  private final SampleRules rules;
  private final SampleBoundaries boundaries;
  private final MakeSample makeSample;
  private final Outages outages;
  private volatile boolean stopping;
  private volatile boolean done;
  private volatile int failuresInARow;

  SampleJob(
      SampleSettings settings,
      SampleRules rules,
      SampleBoundaries boundaries,
      MakeSample makeSample,
      Outages outages) {
    this.settings = settings;
    this.rules = rules;
    this.boundaries = boundaries;
    this.makeSample = makeSample;
    this.outages = outages;
  }

  @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void goOn() {
    if (settings.enabled() && !done && !stopping) {
      boolean went = outages.watch("sample", this::make);
      failuresInARow = went ? 0 : failuresInARow + 1;
    }
  }

  private void make() {
    rules.begin();
    boundaries.begin();
    done = makeSample.make(() -> !stopping);
  }

  void stop(@Observes ShutdownEvent stopped) {
    stopping = true;
  }

  /** Whether it does not get on, not even at the next try; it goes on trying. */
  boolean isFailing() {
    return failuresInARow >= FAILURES_TO_SPEAK_OF;
  }
}
