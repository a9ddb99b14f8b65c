package org.supportmarket.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.supportmarket.stack.Trouble;

/**
 * Somebody at one service, on a connection of their own, with a real token that is fetched anew
 * before it runs out.
 */
final class SignedIn implements Closeable {
  private static final Duration TOKEN_KEPT = Duration.ofMinutes(2);

  private final Supplier<String> tokens;
  private final KeptConnection connection;
  private String token;
  private long tokenAt;

  SignedIn(int port, Supplier<String> tokens) throws IOException {
    this.tokens = tokens;
    connection = new KeptConnection(port);
  }

  /**
   * @param patience how long an answer may take
   */
  SignedIn(int port, Supplier<String> tokens, Duration patience) throws IOException {
    this.tokens = tokens;
    connection = new KeptConnection(port, patience);
  }

  /**
   * Whatever is answered.
   *
   * @param body as JSON
   * @param headers more of them, each a whole line
   */
  KeptConnection.Answer send(String method, String path, String body, String... headers)
      throws IOException {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    StringBuilder head =
        new StringBuilder(method)
            .append(' ')
            .append(path)
            .append(" HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n")
            .append("Authorization: Bearer ")
            .append(token())
            .append("\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    head.append("Content-Type: application/json\r\nContent-Length: ")
        .append(content.length)
        .append("\r\n\r\n");
    byte[] start = head.toString().getBytes(StandardCharsets.US_ASCII);
    byte[] request = java.util.Arrays.copyOf(start, start.length + content.length);
    System.arraycopy(content, 0, request, start.length, content.length);
    return connection.exchange(request);
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
