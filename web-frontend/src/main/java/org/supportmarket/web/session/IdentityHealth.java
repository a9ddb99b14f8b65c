package org.supportmarket.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether people can sign in, as data: everything public works without. */
@Readiness
@ApplicationScoped
class IdentityHealth implements HealthCheck {
  @Inject IdentityService identityService;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("identity")
        .up()
        .withData("reachable", identityService.reachable().await().indefinitely())
        .build();
  }
}
