package org.supportmarket.ordering.market;

import static org.supportmarket.ordering.fixture.Calls.as;

import org.awaitility.Awaitility;

/** Publishes the market's figures, as the operator does. */
public final class Publisher {
  private Publisher() {}

  /** Waits while somebody else does. */
  public static void publish() {
    Awaitility.await()
        .until(() -> as("operator1").post("/api/v1/market/publications").statusCode() == 200);
  }
}
