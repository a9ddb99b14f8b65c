package org.supportmarket.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;

/** {@code infra/check invariants}: looks whether the books are as they must be. */
final class CheckInvariants {
  private final OperatorCall ordering;
  private final Progress progress;

  CheckInvariants(Settings settings, Progress progress) {
    this.ordering = new OperatorCall(settings, Part.ORDERING);
    this.progress = progress;
  }

  /** All of the books, or what came since they were last proven; returns 0 if all is well. */
  int run(boolean since) {
    JsonNode proof =
        ordering.send(
            "/api/v1/ledger/invariants?proof=" + (since ? "since" : "all"),
            "GET",
            "application/json",
            BodyPublishers.noBody());
    proof
        .path("invariants")
        .forEach(
            one ->
                progress.line(
                    "%-30s %-7s %,9d  %s"
                        .formatted(
                            one.path("name").asText(),
                            one.path("ok").asBoolean() ? "holds" : "BROKEN",
                            one.path("figure").asLong(),
                            one.path("meaning").asText())));
    progress.line(
        "%s, in %.1f s"
            .formatted(
                proof.path("since").isTextual()
                    ? "What came since the proof of " + proof.path("since").asText()
                    : "All of the books",
                proof.path("took_ms").asLong() / 1000.0));
    return proof.path("ok").asBoolean() ? 0 : 1;
  }
}
