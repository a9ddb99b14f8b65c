package org.supportmarket.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.supportmarket.stack.Part;

/** Asks ordering-service, as its operator, whether the books are right. */
final class Proving {
  /** Of all of the books. */
  static final String ALL = "all";

  /** Of what came since all of the books were last in order. */
  static final String SINCE = "since";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final OrdersMarket market;

  Proving(OrdersMarket market) {
    this.market = market;
  }

  /**
   * What was found.
   *
   * @param seconds how long the answer took
   * @param broken invariants that do not hold, each with its figure
   */
  record Found(double seconds, List<String> broken) {}

  Found prove(String proof) throws IOException {
    String token = market.stack().clientToken("operator-cli");
    String request =
        ("GET /api/v1/ledger/invariants?proof=%s HTTP/1.1\r\nHost: localhost\r\n"
                + "Accept: application/json\r\nAuthorization: Bearer %s\r\n\r\n")
            .formatted(proof, token);
    try (KeptConnection connection =
        new KeptConnection(market.settings().port(Part.ORDERING), PATIENCE)) {
      long begin = System.nanoTime();
      JsonNode answer = JSON.readTree(connection.ask(request.getBytes(StandardCharsets.US_ASCII)));
      double seconds = (System.nanoTime() - begin) / 1e9;
      List<String> broken = new ArrayList<>();
      for (JsonNode invariant : answer.path("invariants")) {
        if (!invariant.path("ok").asBoolean()) {
          broken.add(invariant.path("name").asText() + " " + invariant.path("figure").asText());
        }
      }
      return new Found(seconds, broken);
    }
  }
}
