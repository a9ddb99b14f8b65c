package org.supportmarket.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready while Elasticsearch answers and the index is not made yet; an Elasticsearch that is
 * away takes nothing out of the way, since listings by id, prices and feeds work without.
 */
@Readiness
@ApplicationScoped
class IndexAliasHealth implements HealthCheck {
  private static final String NAME = "listings index";

  private final ListingIndex index;
  private volatile boolean seen;

  IndexAliasHealth(ListingIndex index) {
    this.index = index;
  }

  @Override
  public HealthCheckResponse call() {
    if (seen) {
      return HealthCheckResponse.up(NAME);
    }
    try {
      seen = index.exists();
      return HealthCheckResponse.named(NAME).status(seen).withData("made", seen).build();
    } catch (IOException unreachable) {
      return HealthCheckResponse.named(NAME).up().withData("made", "not known").build();
    }
  }
}
