package org.supportmarket.ordering.market;

import static org.supportmarket.ordering.fixture.Calls.as;

import org.awaitility.Awaitility;

/** Publishes the market's figures, as the operator does. */
public final class Publisher {
  private Publisher() {}

  /** All of it, as what tests take away again is not seen as a change. Waits while others do. */
  public static void publish() {
    Awaitility.await()
        .until(
            () -> as("operator1").post("/api/v1/market/publications?all=true").statusCode() == 200);
  }
}
