package org.supportmarket.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.supportmarket.stack.Trouble;

/** Orders as a supporter does, with a real token that is fetched anew before it runs out. */
final class HttpBuyer implements Buyer {
  private static final Duration TOKEN_KEPT = Duration.ofMinutes(2);

  private final Supplier<String> tokens;
  private final KeptConnection connection;
  private String token;
  private long tokenAt;

  HttpBuyer(int port, Supplier<String> tokens) throws IOException {
    this.tokens = tokens;
    connection = new KeptConnection(port);
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
    String body = Cast.order(number);
    String request =
        "POST /api/v1/people/"
            + Cast.person(number)
            + "/orders HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nAuthorization: Bearer "
            + token()
            + "\r\nIdempotency-Key: "
            + key
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body;
    return connection.exchange(request.getBytes(StandardCharsets.US_ASCII));
  }

  private String token() {
    if (token == null || System.nanoTime() - tokenAt > TOKEN_KEPT.toNanos()) {
      try {
        token = tokens.get();
        tokenAt = System.nanoTime();
      } catch (Trouble nobodyCanSignInNow) {
        if (token == null) {
          throw nobodyCanSignInNow;
        }
      }
    }
    return token;
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
