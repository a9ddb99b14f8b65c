package org.supportmarket.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a running service for something as its operator. */
final class OperatorCall {
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Settings settings;
  private final Part service;

  OperatorCall(Settings settings, Part service) {
    this.settings = settings;
    this.service = service;
  }

  /** What it answers; a refusal or a service that does not run is {@link Trouble}. */
  JsonNode send(String path, String method, String mediaType, HttpRequest.BodyPublisher body) {
    String token =
        new Tokens(settings).ofClient("operator-cli", Secrets.in(settings.secretsFile()));
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(settings.url(service) + path))
              .timeout(PATIENCE)
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", mediaType)
              .header("Accept", "application/json")
              .method(method, body)
              .build();
      HttpResponse<String> answer = Web.send(request);
      if (answer.statusCode() >= 300) {
        throw new Trouble(
            "%s refused it (%d): %s"
                .formatted(service.title(), answer.statusCode(), detail(answer.body())));
      }
      return Admin.JSON.readTree(answer.body());
    } catch (IOException e) {
      throw Tokens.notRunning(e);
    }
  }

  private static String detail(String body) {
    try {
      JsonNode problem = Admin.JSON.readTree(body);
      return problem.path("detail").asText(problem.path("title").asText(body));
    } catch (IOException e) {
      return body;
    }
  }
}
