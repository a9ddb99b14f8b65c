package org.supportmarket.web.client;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the three services can be reached, as data: pages live without each of them, so none
 * takes the pages out of the way.
 */
@Readiness
@ApplicationScoped
class ServicesHealth implements HealthCheck {
  private static final List<String> SERVICES = List.of("catalogue", "ordering", "ratings");

  @Inject Config config;
  @Inject Reach reach;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder health = HealthCheckResponse.named("services").up();
    Multi.createFrom()
        .iterable(SERVICES)
        .onItem()
        .transformToUniAndMerge(
            service ->
                reach.answers(url(service) + "/q/health/live").map(yes -> new Answer(service, yes)))
        .collect()
        .asList()
        .await()
        .indefinitely()
        .forEach(answer -> health.withData(answer.service(), answer.reachable()));
    return health.build();
  }

  private record Answer(String service, boolean reachable) {}

  private String url(String service) {
    return config.getValue("quarkus.rest-client." + service + ".url", String.class);
  }
}
