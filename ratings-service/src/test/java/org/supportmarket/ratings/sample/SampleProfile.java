package org.supportmarket.ratings.sample;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * The service as it runs with sample data; its own feed stands in for ordering's, so that what the
 * test puts into the outbox arrives over the wire with the service's own token.
 */
public class SampleProfile implements QuarkusTestProfile {
  static final String PORT = "18193";

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "support-market.sample.enabled", "true",
        "support-market.sample.seed", "1",
        "support-market.sample.date", "2026-11-01",
        "support-market.sample.every", "1s",
        "support-market.feed.every", "1s",
        "quarkus.http.test-port", PORT,
        "quarkus.rest-client.feed.url", "http://localhost:" + PORT);
  }
}
