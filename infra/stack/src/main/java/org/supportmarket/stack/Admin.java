package org.supportmarket.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Keycloak's Admin API, as the administrator made at its first start. */
final class Admin {
  static final ObjectMapper JSON = new ObjectMapper();

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Tokens of the master realm live for a minute. */
  private static final Duration TOKEN_LIFE = Duration.ofSeconds(40);

  private final String url;
  private final String password;
  private String token;
  private long tokenAt;

  Admin(String url, String password) {
    this.url = url;
    this.password = password;
  }

  /** The answer, or nothing if it is 404. */
  Optional<JsonNode> find(String path) {
    HttpResponse<String> answer = send("GET", path, null);
    return answer.statusCode() == 404
        ? Optional.empty()
        : Optional.of(read(expect(answer, "GET", path)));
  }

  JsonNode get(String path) {
    return read(expect(send("GET", path, null), "GET", path));
  }

  void put(String path, JsonNode body) {
    expect(send("PUT", path, body), "PUT", path);
  }

  JsonNode post(String path, JsonNode body) {
    return read(expect(send("POST", path, body), "POST", path));
  }

  void delete(String path) {
    expect(send("DELETE", path, null), "DELETE", path);
  }

  private HttpResponse<String> send(String method, String path, JsonNode body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + "/admin" + path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "application/json");
    request.method(
        method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
    return exchange(request.build());
  }

  private String token() {
    if (token == null || System.nanoTime() - tokenAt > TOKEN_LIFE.toNanos()) {
      String form =
          "grant_type=password&client_id=admin-cli&username=admin&password="
              + URLEncoder.encode(password, StandardCharsets.UTF_8);
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
              .timeout(PATIENCE)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(form))
              .build();
      HttpResponse<String> answer = exchange(request);
      if (answer.statusCode() != 200) {
        throw new Trouble(
            "Keycloak does not know this stack's administrator (%d): its database and secrets.properties do not belong together; stop the stack and delete its data folder."
                .formatted(answer.statusCode()));
      }
      token = read(answer).path("access_token").asText();
      tokenAt = System.nanoTime();
    }
    return token;
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    try {
      return Web.send(request);
    } catch (IOException e) {
      throw new Trouble("Keycloak does not answer at " + request.uri() + ": " + e, e);
    }
  }

  private static HttpResponse<String> expect(
      HttpResponse<String> answer, String method, String path) {
    if (answer.statusCode() >= 300) {
      throw new Trouble(
          "Keycloak refused %s %s with %d: %s"
              .formatted(method, path, answer.statusCode(), answer.body()));
    }
    return answer;
  }

  private static JsonNode read(HttpResponse<String> answer) {
    try {
      return answer.body().isBlank() ? JSON.nullNode() : JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new Trouble("Keycloak's answer is no JSON: " + e.getMessage(), e);
    }
  }
}
