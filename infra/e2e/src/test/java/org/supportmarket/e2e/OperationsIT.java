package org.supportmarket.e2e;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.supportmarket.stack.Part;

@Order(4)
class OperationsIT {
  private final Market market = Market.running();

  @ParameterizedTest
  @EnumSource(
      value = Part.class,
      names = {"CATALOGUE", "ORDERING", "RATINGS", "WEB"})
  void everyServiceSaysHowItIsAndWhatItMeasures(Part part) {
    given()
        .get(market.url(part) + "/q/health")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"));
    // A service that nobody has asked for anything yet has nothing to measure.
    given().get(market.url(part) + "/feed");
    given()
        .accept("text/plain")
        .get(market.url(part) + "/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("http_server_requests_seconds"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Part.class,
      names = {"CATALOGUE", "ORDERING"})
  void readinessTellsDatabaseIndexAndIdentityApart(Part part) {
    given()
        .get(market.url(part) + "/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.find { it.name.startsWith('Database') }.status", equalTo("UP"))
        .body("checks.find { it.name == 'index' }.data.reachable", equalTo(true))
        .body("checks.find { it.name == 'identity' }.data.reachable", equalTo(true));
  }

  @ParameterizedTest
  @EnumSource(
      value = Part.class,
      names = {"CATALOGUE", "ORDERING", "RATINGS"})
  void everyInterfaceIsDescribed(Part part) {
    given()
        .accept("application/json")
        .get(market.url(part) + "/q/openapi")
        .then()
        .statusCode(200)
        .body("openapi", notNullValue())
        .body("paths.size()", greaterThan(2));
  }

  @Test
  void oneTraceGoesThroughTheServicesAndStandsInTheirLogs() {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    given()
        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
        .get(market.url(Part.WEB) + "/listings/00000000-0000-0000-0000-000000000000")
        .then()
        .statusCode(404);
    await("the trace in the catalogue's log")
        .atMost(Duration.ofSeconds(20))
        .until(() -> log(Part.CATALOGUE).contains(trace));
  }

  private String log(Part part) throws IOException {
    Path log = market.stack().settings().data().resolve("logs").resolve(part.title() + ".log");
    return Files.readString(log);
  }
}
