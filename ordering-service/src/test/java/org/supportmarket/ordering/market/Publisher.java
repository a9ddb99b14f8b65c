package org.supportmarket.ordering.market;

import static org.supportmarket.ordering.fixture.Calls.as;

import java.time.Duration;
import org.awaitility.Awaitility;

/** Publishes the market's figures, as the operator does. */
public final class Publisher {
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private Publisher() {}

  /** All of it, as what tests take away again is not seen as a change. Waits while others do. */
  public static void publish() {
    Awaitility.await()
        .atMost(PATIENCE)
        .until(
            () -> as("operator1").post("/api/v1/market/publications?all=true").statusCode() == 200);
  }
}
