package org.supportmarket.web.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.WithNeighbours;

/** Headers, foreign requests, and what a first visit weighs. */
@QuarkusTest
@WithStack("web")
@WithNeighbours
class SafeAnswersTest {
  private static final int MOST_BYTES = 100 * 1024;

  @BeforeEach
  void nothingIsKnown() {
    Neighbours.reset();
  }

  @Test
  void pagesMayLoadNothingFromElsewhereAndBeInNobodysFrame() {
    given()
        .get("/")
        .then()
        .header(
            "Content-Security-Policy",
            allOf(
                containsString("default-src 'none'"),
                containsString("frame-ancestors 'none'"),
                not(containsString("unsafe")),
                containsString("script-src 'self';")))
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .header("Cache-Control", "private, no-cache")
        .header("Strict-Transport-Security", nullValue());
  }

  @Test
  void pagesNobodyFoundAndHealthCarryTheHeadersToo() {
    given()
        .get("/no/such/page")
        .then()
        .header("Content-Security-Policy", containsString("default-src 'none'"));
    given().get("/q/health").then().statusCode(200).header("X-Content-Type-Options", "nosniff");
  }

  @Test
  void whatAnotherSiteMakesABrowserAskForIsNotDone() {
    given()
        .header("Sec-Fetch-Site", "cross-site")
        .header("Origin", "https://evil.example")
        .post("/sign-out")
        .then()
        .statusCode(403)
        .body(containsString("We did not do that"));
    given().post("/sign-out").then().statusCode(403);
  }

  @Test
  void ourOwnFormsAreAccepted() {
    given()
        .redirects()
        .follow(false)
        .header("Sec-Fetch-Site", "same-origin")
        .post("/sign-out")
        .then()
        .statusCode(303)
        .header("Location", containsString("/signed-out"));
  }

  @Test
  void staticFilesAreKeptForEverUnderTheirVersion() {
    String page = given().get("/").asString();
    Matcher href = Pattern.compile("href=\"(/assets/[0-9a-f]{12}/site.css)\"").matcher(page);
    assertTrue(href.find());
    given()
        .get(href.group(1))
        .then()
        .statusCode(200)
        .contentType("text/css")
        .header("Cache-Control", containsString("immutable"));
    given()
        .get("/assets/000000000000/site.css")
        .then()
        .statusCode(200)
        .header("Cache-Control", is("no-cache"));
    given().get("/assets/000000000000/application.properties").then().statusCode(404);
  }

  @Test
  void aFirstVisitWeighsLessThanAHundredKilobytesAndAsksNoOtherHost() {
    RestAssuredConfig raw =
        RestAssuredConfig.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
    String page = given().get("/").asString();
    int bytes = given().config(raw).header("Accept-Encoding", "gzip").get("/").asByteArray().length;
    Matcher file =
        Pattern.compile("(?:href|src)=\"([^\"]+\\.(?:css|svg|js|png|woff2))\"").matcher(page);
    while (file.find()) {
      assertTrue(file.group(1).startsWith("/assets/"), file.group(1));
      bytes +=
          given()
              .config(raw)
              .header("Accept-Encoding", "gzip")
              .get(file.group(1))
              .then()
              .header("Content-Encoding", "gzip")
              .extract()
              .asByteArray()
              .length;
    }
    assertTrue(bytes < MOST_BYTES, "first visit: " + bytes);
    assertTrue(!page.contains("//fonts"));
    assertEquals(
        page.split("<script", -1).length,
        page.split("<script src=\"/assets/[0-9a-f]{12}/suggest.js\" defer></script>", -1).length,
        "no script but our own file");
  }

  @Test
  void aBrokenSessionDoesNotBreakAPublicPage() {
    given()
        .cookie("q_session", "nonsense")
        .get("/")
        .then()
        .statusCode(200)
        .body(containsString("Sign in"));
    given().cookie("q_session", "a.b.c|d|e").get("/help").then().statusCode(200);
  }
}
