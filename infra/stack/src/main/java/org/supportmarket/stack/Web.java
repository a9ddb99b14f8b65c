package org.supportmarket.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The launcher's one HTTP client. */
final class Web {
  private static final Duration SHORT = Duration.ofSeconds(5);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private Web() {}

  static HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw Shell.interrupted(e);
    }
  }

  /** Whether a GET is answered with 200 now. */
  static boolean answers(String url) {
    try {
      return send(HttpRequest.newBuilder(URI.create(url)).timeout(SHORT).build()).statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }
}
