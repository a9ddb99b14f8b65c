package org.supportmarket.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;

/** {@code infra/publish}: puts the figures of the market together now, and not only at midnight. */
final class Publish {
  private final OperatorCall ordering;
  private final Progress progress;

  Publish(Settings settings, Progress progress) {
    this.ordering = new OperatorCall(settings, Part.ORDERING);
    this.progress = progress;
  }

  /** Returns 0; what goes wrong is {@link Trouble}. */
  int run() {
    JsonNode made =
        ordering.send(
            "/api/v1/market/publications", "POST", "application/json", BodyPublishers.noBody());
    print("facts", made.path("facts").asLong());
    print("councils", made.path("councils").asLong());
    print("cells", made.path("cells").asLong());
    print("of them too few to show", made.path("hidden").asLong());
    progress.line("Published at " + made.path("published_at").asText());
    return 0;
  }

  private void print(String what, long count) {
    progress.line("%-24s %,9d".formatted(what, count));
  }
}
