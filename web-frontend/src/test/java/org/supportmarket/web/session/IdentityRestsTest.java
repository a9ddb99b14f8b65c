package org.supportmarket.web.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.supportmarket.web.neighbours.Neighbours;

/** The pages started while the identity service is down. */
@QuarkusTest
@TestProfile(IdentityRestsTest.NoIdentityService.class)
class IdentityRestsTest {

  /** Nobody listens on port 9. */
  public static class NobodyThere implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
      return Map.of(
          "OIDC_URL", "http://127.0.0.1:9/realms/support-market",
          "OIDC_CLIENT_SECRET", "a-secret-nobody-will-ever-ask-for",
          "TOKEN_STATE_SECRET", "a-secret-of-thirty-two-letters--",
          "HTTP_PORT", "0");
    }

    @Override
    public void stop() {}
  }

  public static class NoIdentityService implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(
          new TestResourceEntry(NobodyThere.class), new TestResourceEntry(Neighbours.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }
  }

  @Test
  void publicPagesAreThere() {
    given().get("/").then().statusCode(200).body(containsString("Sign in"));
  }

  @Test
  void thePagesStayReadyAndTellWhoCannotBeReached() {
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("status", is("UP"))
        .body("checks.find { it.name == 'identity' }.data.reachable", is(false))
        .body("checks.find { it.name == 'services' }.data.catalogue", is(false));
    given().get("/q/metrics").then().statusCode(200).body(containsString("http_server_requests"));
  }

  @Test
  void signingInSaysPlainlyThatItDoesNotWork() {
    for (String page : List.of("/sign-in", "/my-money", "/provider/orders")) {
      given()
          .redirects()
          .follow(false)
          .get(page)
          .then()
          .statusCode(302)
          .header("Location", containsString("/sign-in-resting"));
    }
    given()
        .get("/sign-in-resting")
        .then()
        .statusCode(503)
        .body(containsString("Signing in does not work just now"));
  }

  @Test
  void aSessionNobodyCanCheckCountsAsNone() {
    given()
        .cookie("q_session", "a.b.c.d.e")
        .get("/help")
        .then()
        .statusCode(200)
        .body(containsString("Sign in"));
  }
}
