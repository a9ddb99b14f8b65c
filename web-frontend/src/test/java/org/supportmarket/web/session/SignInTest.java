package org.supportmarket.web.session;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.web.neighbours.SignedIn.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.Samples;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class SignInTest {
  private static final String ME = "/ordering/api/v1/me";

  @BeforeEach
  void nothingIsKnown() {
    Neighbours.reset();
  }

  @Test
  void theWayToSignInIsProved() {
    Response way = nobody().get("/sign-in");
    assertEquals(302, way.statusCode());
    assertTrue(
        way.header("Location").contains("code_challenge_method=S256"), way.header("Location"));
    for (Cookie cookie : way.detailedCookies()) {
      assertTrue(
          cookie.isHttpOnly() && "Lax".equalsIgnoreCase(cookie.getSameSite()), cookie.toString());
    }
  }

  @Test
  void whoeverSignsInComesBackToWhereTheyWere() {
    Map<String, String> session = SignedIn.session("holder1", "/sign-in?to=%2Fsearch%3Fq%3Dtea");
    nobody()
        .cookies(session)
        .get(session.get("restored"))
        .then()
        .statusCode(303)
        .header("Location", containsString("/search?q=tea"));
  }

  @Test
  void aPageThatNeedsASessionIsShownAfterSigningIn() {
    assertEquals("/my-money", SignedIn.session("holder1", "/my-money").get("restored"));
  }

  @Test
  void publicPagesGreetWhoeverIsSignedInAndOfferTheirPlaces() {
    SignedIn.as("holder1")
        .get("/help")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("Signed in as "),
                containsString("Sign out"),
                containsString("href=\"/my-money\""),
                not(containsString("href=\"/provider\""))));
    SignedIn.as("provider1")
        .get("/help")
        .then()
        .body(containsString("href=\"/provider\""), not(containsString("href=\"/my-money\"")));
  }

  @Test
  void anUnknownAddressIsNotFoundForSomebodySignedInToo() {
    SignedIn.as("holder1")
        .get("/no/such/page")
        .then()
        .statusCode(404)
        .body(containsString("We cannot find that"));
  }

  @Test
  void anotherRolesPageIsRefusedInPlainWords() {
    SignedIn.as("provider1")
        .get("/my-money")
        .then()
        .statusCode(403)
        .body(containsString("You cannot see this page"));
  }

  @Test
  void anEndpointWithoutARuleIsClosedToEverybody() {
    SignedIn.as("operator1").get("/forgotten").then().statusCode(403);
    nobody().get("/forgotten").then().statusCode(not(200)).body(not(containsString("secret")));
  }

  @Test
  void onlyAPersonsOwnPagesSendTheirToken() {
    Neighbours.answer(Samples.LISTINGS, Samples.nothingFound());
    SignedIn.as("holder1").get("/search").then().statusCode(200);
    assertFalse(Neighbours.asked(Samples.LISTINGS).getFirst().containsHeader("Authorization"));
    SignedIn.as("holder1").get("/my-money");
    String sent = Neighbours.asked(ME).getFirst().getHeader("Authorization");
    assertEquals(3, sent.split("\\.").length);
    assertTrue(sent.startsWith("Bearer "));
  }

  @Test
  void theTraceGoesOnIntoTheServices() {
    Neighbours.answer(Samples.LISTINGS, Samples.nothingFound());
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    nobody()
        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
        .get("/search")
        .then()
        .statusCode(200);
    assertTrue(
        Neighbours.asked(Samples.LISTINGS).getFirst().getHeader("traceparent").contains(trace));
  }

  @Test
  void theSessionCookieTellsNothingToWhoeverReadsIt() {
    Map<String, String> session = SignedIn.session("holder2", "/");
    String all = String.join("", session.values());
    // A token would show its header, {"alg": in base64; an encrypted one shows {"alg":"dir" or
    // "A256GCMKW" and nothing of the claims.
    assertFalse(all.contains("holder2"));
    assertFalse(
        java.util.Arrays.stream(all.split("\\."))
            .map(SignInTest::decoded)
            .anyMatch(t -> t.contains("preferred_username")));
  }

  @Test
  void signingOutEndsTheSessionHereAndThere() {
    Map<String, String> session = SignedIn.session("holder2", "/");
    Response out =
        nobody().cookies(session).header("Sec-Fetch-Site", "same-origin").post("/sign-out");
    assertEquals(303, out.statusCode());
    assertTrue(
        out.header("Location").contains("/protocol/openid-connect/logout?id_token_hint=ey"),
        out.header("Location"));
    assertTrue(out.header("Location").contains("signed-out"), out.header("Location"));
    assertEquals("\"cache\"", out.header("Clear-Site-Data"));
    assertTrue(
        out.detailedCookies().asList().stream()
            .anyMatch(c -> c.getName().startsWith("q_session") && c.getMaxAge() == 0));
    nobody()
        .get("/signed-out")
        .then()
        .statusCode(200)
        .body(containsString("You are signed out"), containsString("Sign in"));
  }

  @Test
  void comingBackWithSomebodyElsesCodeSignsNobodyIn() {
    Response answer = nobody().get("/signed-in?code=stolen&state=made-up");
    assertTrue(
        answer.statusCode() == 302 || answer.statusCode() == 401, "status " + answer.statusCode());
    assertFalse(
        answer.detailedCookies().asList().stream()
            .anyMatch(c -> c.getName().startsWith("q_session") && c.getMaxAge() != 0));
  }

  private static String decoded(String part) {
    try {
      return new String(
          java.util.Base64.getUrlDecoder().decode(part), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
