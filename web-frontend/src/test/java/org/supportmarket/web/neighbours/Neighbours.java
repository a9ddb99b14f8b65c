package org.supportmarket.web.neighbours;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;

/** The three services as a page meets them: well, refusing, broken or not there. */
public final class Neighbours implements QuarkusTestResourceLifecycleManager {
  private static WireMockServer server;

  @Override
  public Map<String, String> start() {
    server = new WireMockServer(options().dynamicPort());
    server.start();
    return Map.of(
        "CATALOGUE_URL", server.baseUrl() + "/catalogue",
        "ORDERING_URL", server.baseUrl() + "/ordering",
        "RATINGS_URL", server.baseUrl() + "/ratings",
        "SAMPLE", "true");
  }

  @Override
  public void stop() {
    server.stop();
  }

  /** Nothing is known, nothing was asked, no breaker is open. */
  public static void reset() {
    server.resetAll();
    server.stubFor(
        any(anyUrl())
            .atPriority(10)
            .willReturn(problem(404, "not_found", "There is nothing here.")));
    CDI.current().select(CircuitBreakerMaintenance.class).get().resetAll();
  }

  public static void answer(String path, String json) {
    server.stubFor(
        any(urlPathEqualTo(path))
            .willReturn(aResponse().withHeader("Content-Type", "application/json").withBody(json)));
  }

  /** The same only where the question has this parameter with this value. */
  public static void answerFor(String path, String parameter, String value, String json) {
    server.stubFor(
        any(urlPathEqualTo(path))
            .withQueryParam(parameter, matching(value))
            .atPriority(1)
            .willReturn(aResponse().withHeader("Content-Type", "application/json").withBody(json)));
  }

  /** A problem with figures of its own. */
  public static void refuseWith(String path, int status, String json) {
    server.stubFor(
        any(urlPathEqualTo(path))
            .willReturn(
                aResponse()
                    .withStatus(status)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody(json)));
  }

  public static void refuse(String path, int status, String code, String sentence) {
    server.stubFor(any(urlPathEqualTo(path)).willReturn(problem(status, code, sentence)));
  }

  /** The same only where the question has this parameter. */
  public static void refuseFor(
      String path, String parameter, int status, String code, String sentence) {
    server.stubFor(
        any(urlPathEqualTo(path))
            .withQueryParam(parameter, matching(".+"))
            .atPriority(1)
            .willReturn(problem(status, code, sentence)));
  }

  /** The whole service drops every connection. */
  public static void breakDown(String service) {
    server.stubFor(
        any(urlPathMatching("/" + service + "/.*"))
            .atPriority(1)
            .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
  }

  /** What was asked under a path. */
  public static List<LoggedRequest> asked(String path) {
    return server.findAll(
        com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor(urlPathEqualTo(path)));
  }

  private static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder problem(
      int status, String code, String sentence) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/problem+json")
        .withBody(
            "{\"status\":%d,\"code\":\"%s\",\"detail\":\"%s\"}".formatted(status, code, sentence));
  }
}
