package org.supportmarket.catalogue.sample;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready before the sample that was asked for is there. */
@Readiness
@ApplicationScoped
class SampleHealth implements HealthCheck {
  private final LoadSample sample;

  SampleHealth(LoadSample sample) {
    this.sample = sample;
  }

  @Override
  public HealthCheckResponse call() {
    SampleProgress progress = sample.progress();
    return HealthCheckResponse.named("sample")
        .status(progress.isSettled())
        .withData("state", progress.state().word())
        .build();
  }
}
