package org.supportmarket.kernel.health;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether Elasticsearch answers; only for services that have an index. */
@Readiness
@ApplicationScoped
@IfBuildProperty(name = "support-market.index.used", stringValue = "true", enableIfMissing = true)
class IndexHealth implements HealthCheck {
  private final URI cluster;

  IndexHealth(@ConfigProperty(name = "quarkus.elasticsearch.hosts") String hosts) {
    this.cluster = URI.create("http://" + hosts.split(",")[0] + "/_cluster/health?timeout=1s");
  }

  @Override
  public HealthCheckResponse call() {
    return Reachable.check("index", cluster);
  }
}
