package org.supportmarket.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;

/** {@code infra/check index}: compares the search index with the database, and can mend it. */
final class CheckIndex {
  private static final String JSON = "application/json";

  private final OperatorCall catalogue;
  private final Progress progress;

  CheckIndex(Settings settings, Progress progress) {
    this.catalogue = new OperatorCall(settings, Part.CATALOGUE);
    this.progress = progress;
  }

  /** Returns 0 if index and database agree, after repair if that was asked for; else 1. */
  int run(boolean repair) {
    JsonNode found = catalogue.send("/api/v1/index/check", "GET", JSON, BodyPublishers.noBody());
    print("listings compared", found.path("listings").asLong());
    print("documents compared", found.path("documents").asLong());
    print("differing", found.path("different").asLong());
    found
        .path("differences")
        .forEach(
            one ->
                progress.line(
                    "  %s  %s".formatted(one.path("id").asText(), one.path("how").asText())));
    if (!repair || found.path("ok").asBoolean()) {
      return found.path("ok").asBoolean() ? 0 : 1;
    }
    JsonNode left = catalogue.send("/api/v1/index/repair", "POST", JSON, BodyPublishers.noBody());
    long differing = left.path("different").asLong();
    print("repaired", Math.max(0, found.path("different").asLong() - differing));
    print("still differing", differing);
    return left.path("ok").asBoolean() ? 0 : 1;
  }

  private void print(String what, long count) {
    progress.line("%-20s %,9d".formatted(what, count));
  }
}
