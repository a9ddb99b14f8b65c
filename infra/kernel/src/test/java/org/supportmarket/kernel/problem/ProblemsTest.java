package org.supportmarket.kernel.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("kernel")
class ProblemsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "{\"whole_number\":1.5,\"words\":\"a\"}",
        "{\"whole_number\":\"1\",\"words\":\"a\"}",
        "{\"whole_number\":null,\"words\":\"a\"}",
        "{\"whole_number\":1e308,\"words\":\"a\"}",
        "{\"whole_number\":9223372036854775808,\"words\":\"a\"}",
        "{\"whole_number\":1,\"words\":2}",
        "{\"whole_number\":1,\"words\":\"a\"} {}"
      })
  void jsonOfTheWrongKindIsMalformed(String json) {
    problem(post(json), 400, "malformed_json");
  }

  @Test
  void jsonThatIsTooDeepIsMalformed() throws Exception {
    // Not by REST Assured: it would indent the body for its report.
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/probe"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"words\":" + "[".repeat(20_000)))
            .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains("malformed_json"), response.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "null", "{\"whole_number\":11,\"words\":\"a\"}", "{\"whole_number\":1}"})
  void aBodyThatBreaksARuleIsInvalid(String json) {
    problem(post(json), 400, "invalid_request");
  }

  @Test
  void theFieldThatIsWrongIsNamedInSnakeCase() {
    problem(post("{\"whole_number\":1.5,\"words\":\"a\"}"), 400, "malformed_json")
        .body("field", equalTo("whole_number"));
  }

  @Test
  void aFaultOfOursSaysNothingOfItsInsideButCanBeLookedUp() {
    problem(given().get("/probe/fault").then(), 500, "unexpected")
        .body(not(containsString("swordfish")))
        .body("trace_id", matchesPattern("[0-9a-f]{32}"));
  }

  @Test
  void anUnknownAddressAnUnknownMethodAndAnotherMediaTypeAreToldApart() {
    problem(given().get("/nowhere").then(), 404, "not_found");
    problem(given().delete("/probe").then(), 405, "method_not_allowed");
    problem(
        given().contentType("text/plain").body("x").post("/probe").then(),
        415,
        "unsupported_media_type");
  }

  @Test
  void aParameterThatIsNoNumberIsInvalidOrNotFoundButNeverAFault() {
    given()
        .queryParam("value", "1e400")
        .get("/probe/number")
        .then()
        .statusCode(anyOf(equalTo(400), equalTo(404)))
        .contentType("application/problem+json");
  }

  @Test
  void aBodyOverTheLimitIsRefusedInWords() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/probe"))
            .header("Content-Type", "application/json")
            .expectContinue(true)
            .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[1024 * 1024 + 1]))
            .build();
    HttpResponse<String> response =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .build()
            .send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(413, response.statusCode());
    assertEquals(
        "application/problem+json", response.headers().firstValue("content-type").orElse(""));
    assertTrue(response.body().contains("too_large"), response.body());
  }

  @Test
  void nobodyIsAskedToSignIn() {
    problem(given().get("/probe/who").then(), 401, "unauthenticated");
    problem(given().auth().oauth2("x.y.z").get("/probe/who").then(), 401, "unauthenticated");
  }

  @Test
  void anEndpointThatForgotToSayWhoMayCallItIsClosedToAll() {
    given().auth().oauth2(Tokens.of("operator1")).get("/probe/unannotated").then().statusCode(403);
  }

  @Test
  void theCallerIsWhomTheTokenNames() {
    given()
        .auth()
        .oauth2(Tokens.of("commissioner1"))
        .get("/probe/who")
        .then()
        .statusCode(200)
        .body("username", equalTo("commissioner1"))
        .body("council", equalTo("E10900001"))
        .body("operator", equalTo(false));
    given()
        .auth()
        .oauth2(Tokens.of("provider1"))
        .get("/probe/who")
        .then()
        .statusCode(200)
        .body("provider", matchesPattern("[0-9a-f-]{36}"));
    problem(given().auth().oauth2(Tokens.of("holder1")).get("/probe/who").then(), 403, "forbidden");
  }

  private static ValidatableResponse post(String json) {
    return given().contentType("application/json").body(json).post("/probe").then();
  }

  private static ValidatableResponse problem(
      ValidatableResponse response, int status, String code) {
    return response
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("status", equalTo(status));
  }
}
