package org.supportmarket.testkit;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.supportmarket.stack.Stack;

/** Real access tokens from Keycloak, each kept for two minutes of its five. */
public final class Tokens {
  private static final Duration KEPT = Duration.ofMinutes(2);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(150);
  private static final Map<String, Kept> CACHE = new ConcurrentHashMap<>();

  private Tokens() {}

  /** The token of a sample user, such as {@code holder1}. */
  public static String of(String username) {
    return cached(
        "user " + username,
        given()
            .formParam("grant_type", "password")
            .formParam("client_id", "sample-cli")
            .formParam("username", username)
            .formParam("password", "sample"));
  }

  /** A token of a sample user that runs out two seconds from now. */
  public static String briefOf(String username) {
    return fetch(
        given()
            .formParam("grant_type", "password")
            .formParam("client_id", "brief-cli")
            .formParam("username", username)
            .formParam("password", "sample"));
  }

  /** The subject ({@code sub}) of a sample user, the same on every machine. */
  public static UUID subjectOf(String username) {
    return UUID.nameUUIDFromBytes(("user:" + username).getBytes(StandardCharsets.UTF_8));
  }

  /** The issuer ({@code iss}) of all of them. */
  public static String issuer() {
    return TestStack.stack().settings().issuer();
  }

  /** A service's own token, with the role feed-reader. */
  public static String feedReader() {
    return client("ratings-service");
  }

  /** A client's own token by its secret, such as {@code operator-cli}'s. */
  public static String client(String clientId) {
    Stack stack = TestStack.stack();
    return cached(
        "client " + clientId,
        given()
            .formParam("grant_type", "client_credentials")
            .formParam("client_id", clientId)
            .formParam("client_secret", stack.secrets().of(clientId)));
  }

  private static String cached(String name, RequestSpecification request) {
    Kept kept =
        CACHE.compute(
            name,
            (_, old) ->
                old != null && old.fresh() ? old : new Kept(fetch(request), System.nanoTime()));
    return kept.token();
  }

  /**
   * Keycloak lets somebody sign in only once at a time, and refuses whoever comes meanwhile:
   * another service's tests, which know the same people.
   */
  private static String fetch(RequestSpecification request) {
    return await("a token")
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(PAUSE)
        .until(
            () -> given().spec(request).post(issuer() + "/protocol/openid-connect/token"),
            answer -> answer.statusCode() == 200)
        .path("access_token");
  }

  private record Kept(String token, long at) {
    boolean fresh() {
      return System.nanoTime() - at < KEPT.toNanos();
    }
  }
}
