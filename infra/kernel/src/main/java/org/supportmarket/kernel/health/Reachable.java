package org.supportmarket.kernel.health;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether a server we lean on answers, as data: always UP, because a service that cannot search can
 * still take an order, and none is helped by being taken out of the way.
 */
final class Reachable {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1).build();

  private Reachable() {}

  static HealthCheckResponse check(String name, URI address) {
    return HealthCheckResponse.named(name).up().withData("reachable", answers(address)).build();
  }

  private static boolean answers(URI address) {
    try {
      HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
      return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 500;
    } catch (IOException unreachable) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
