package org.supportmarket.web.neighbours;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supportmarket.stack.Part;
import org.supportmarket.testkit.TestStack;

/**
 * Signs sample users in as their browser would, with the real Keycloak's own form. The pages are
 * asked under the address the realm knows them by, whatever port they have in this test.
 */
public final class SignedIn {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(150);
  private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
  private static final Map<String, Map<String, String>> SESSIONS = new ConcurrentHashMap<>();

  private SignedIn() {}

  /** A request of nobody. */
  public static RequestSpecification nobody() {
    return given().header("Host", host()).redirects().follow(false).urlEncodingEnabled(false);
  }

  /** A request of a sample user, with a session that may be an earlier test's. */
  public static RequestSpecification as(String user) {
    return nobody().cookies(SESSIONS.computeIfAbsent(user, u -> session(u, "/")));
  }

  /** The cookies of a new session, by way of a page that needs one. */
  public static Map<String, String> session(String user, String page) {
    Map<String, String> cookies = new HashMap<>();
    Response toKeycloak = follow(cookies, nobody().get(page.equals("/") ? "/sign-in" : page));
    String way = toKeycloak.header("Location");
    Response back =
        await("signed in as " + user)
            .atMost(PATIENCE)
            .pollInterval(PAUSE)
            .pollInSameThread()
            .until(() -> send(user, way), answer -> answer.statusCode() == 302);
    Response restored =
        follow(cookies, nobody().cookies(cookies).get(local(back.header("Location"))));
    cookies.put("restored", local(restored.header("Location")));
    return cookies;
  }

  /**
   * Fills in Keycloak's form. It lets somebody sign in only once at a time, and turns away whoever
   * comes meanwhile: another service's tests, which know the same people.
   */
  private static Response send(String user, String way) {
    Response form = given().redirects().follow(false).urlEncodingEnabled(false).get(way);
    Matcher action = FORM.matcher(form.asString());
    if (!action.find()) {
      throw new IllegalStateException("No form to sign in with: " + form.asString());
    }
    return given()
        .redirects()
        .follow(false)
        .urlEncodingEnabled(false)
        .cookies(form.cookies())
        .contentType("application/x-www-form-urlencoded")
        .body("username=" + user + "&password=sample")
        .post(action.group(1).replace("&amp;", "&"));
  }

  /** Path and query of an address of the pages. */
  public static String local(String address) {
    URI uri = URI.create(address);
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }

  private static Response follow(Map<String, String> cookies, Response response) {
    response
        .detailedCookies()
        .forEach(
            c -> {
              if (c.getMaxAge() == 0) {
                cookies.remove(c.getName());
              } else {
                cookies.put(c.getName(), c.getValue());
              }
            });
    return response;
  }

  private static String host() {
    return "localhost:" + TestStack.stack().settings().port(Part.WEB);
  }
}
