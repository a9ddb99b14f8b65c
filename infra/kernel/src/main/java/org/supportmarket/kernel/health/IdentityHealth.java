package org.supportmarket.kernel.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the identity server answers. Known tokens work without it until they expire. */
@Readiness
@ApplicationScoped
class IdentityHealth implements HealthCheck {
  private final URI keys;

  IdentityHealth(@ConfigProperty(name = "quarkus.oidc.auth-server-url") URI realm) {
    this.keys = URI.create(realm + "/protocol/openid-connect/certs");
  }

  @Override
  public HealthCheckResponse call() {
    return Reachable.check("identity", keys);
  }
}
