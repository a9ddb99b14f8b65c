package org.supportmarket.benchmark;

import java.io.IOException;
import java.util.UUID;
import java.util.function.Supplier;

/** Orders as a supporter does. */
final class HttpBuyer implements Buyer {
  private final SignedIn supporter;

  HttpBuyer(int port, Supplier<String> tokens) throws IOException {
    supporter = new SignedIn(port, tokens);
  }

  @Override
  public void buy(int number) throws IOException {
    KeptConnection.Answer answer = send(number, UUID.randomUUID().toString());
    if (answer.status() != 201) {
      throw new IOException("An order was answered " + answer.status() + ": " + answer.text());
    }
  }

  /** Whatever comes of it. */
  KeptConnection.Answer send(int number, String key) throws IOException {
    return supporter.send(
        "POST",
        "/api/v1/people/" + Cast.person(number) + "/orders",
        Cast.order(number),
        "Idempotency-Key: " + key);
  }

  @Override
  public void close() throws IOException {
    supporter.close();
  }
}
