package org.supportmarket.ratings.neighbour;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;

/** Ordering and the catalogue as this service asks them: answering, refusing or not there. */
public final class OtherServices implements QuarkusTestResourceLifecycleManager {
  private static WireMockServer server;

  @Override
  public Map<String, String> start() {
    server = new WireMockServer(options().dynamicPort());
    server.start();
    know();
    return Map.of(
        "quarkus.rest-client.ordering.url", server.baseUrl(),
        "quarkus.rest-client.catalogue.url", server.baseUrl());
  }

  @Override
  public void stop() {
    server.stop();
  }

  /** Nobody acts for anybody, and nothing is on offer. */
  public static void know() {
    server.resetAll();
    server.stubFor(any(anyUrl()).atPriority(10).willReturn(problem(404, "not_found", "Nothing.")));
  }

  /** The caller may say for this person how something was, by this right. */
  public static void lets(UUID person, String authority) {
    server.stubFor(
        get(urlPathEqualTo(mayReview(person)))
            .willReturn(json("{\"authority\": \"%s\"}".formatted(authority))));
  }

  /** The caller may no longer. */
  public static void ends(UUID person) {
    server.stubFor(
        get(urlPathEqualTo(mayReview(person)))
            .willReturn(
                problem(403, "delegation_ended", "You no longer act for this person. Ask them.")));
  }

  /** On offer; {@code orderable} or not. */
  public static void offers(UUID listing, UUID provider, boolean orderable) {
    server.stubFor(
        get(urlPathEqualTo("/api/v1/listings/" + listing))
            .willReturn(
                json(
                    """
                    {"id": "%s", "name": "Library with home delivery", "orderable": %s,
                     "provider": {"id": "%s", "name": "Testborough Libraries"}}
                    """
                        .formatted(listing, orderable, provider))));
  }

  /** Nobody answers any more. */
  public static void rest() {
    server.stubFor(
        any(anyUrl())
            .atPriority(1)
            .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
  }

  /** With whose token it was asked about this person last. */
  public static String tokenFor(UUID person) {
    return server
        .findAll(getRequestedFor(urlPathEqualTo(mayReview(person))))
        .getLast()
        .getHeader("Authorization")
        .replace("Bearer ", "");
  }

  private static String mayReview(UUID person) {
    return "/api/v1/people/" + person + "/may-review";
  }

  private static ResponseDefinitionBuilder json(String body) {
    return aResponse().withHeader("Content-Type", "application/json").withBody(body);
  }

  private static ResponseDefinitionBuilder problem(int status, String code, String detail) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/problem+json")
        .withBody("{\"code\": \"%s\", \"detail\": \"%s\"}".formatted(code, detail));
  }
}
