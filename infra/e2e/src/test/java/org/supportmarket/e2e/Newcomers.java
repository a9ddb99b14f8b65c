package org.supportmarket.e2e;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.stack.Part;
import org.supportmarket.testkit.Tokens;

/**
 * People of a test's own, with a login and money to spend, in the sample council whose figures no
 * test looks at.
 */
final class Newcomers {
  static final String COUNCIL = "E10900002";
  private static final Map<String, List<String>> HERE = Map.of("council", List.of(COUNCIL));

  private final Market market;
  private final String manager;

  /**
   * @param tag ends the names of the logins, so that they are new
   */
  Newcomers(Market market, String tag) {
    this.market = market;
    this.manager = login("manager-" + tag, "Mabel Manning", "care-manager");
  }

  /** A login of the council with one role; gives its username. */
  String login(String username, String name, String role) {
    // The token that makes logins is good for a minute only.
    Logins.of(market).make(username, name, role, HERE);
    return username;
  }

  /** Somebody with a login and a budget that is released, for a year of support. */
  Holder holder(String username, String name, long pence) {
    return holder(username, name, pence, "social_care");
  }

  /** The same with money of another kind. */
  Holder holder(String username, String name, long pence, String stream) {
    login(username, name, "budget-holder");
    String person = posts("/api/v1/people", Map.of("name", name), "person_id");
    String home = "/api/v1/people/" + person;
    String budget = posts(home + "/budgets", aBudgetOf(pence, stream), "budget_id");
    posts(home + "/budgets/" + budget + "/release", Map.of("number", 1), "budget_id");
    String code = posts(home + "/sign-in-code", Map.of(), "code");
    as(username).body(Map.of("code", code)).post("/api/v1/me/invitations").then().statusCode(200);
    return Holder.of(market, username);
  }

  private static Map<String, Object> aBudgetOf(long pence, String stream) {
    return Map.of(
        "funding_stream",
        stream,
        "holding_route",
        "direct_payment",
        "starts_on",
        LocalDate.now(ZoneId.of("Europe/London")).toString(),
        "personal_budget_pence",
        pence,
        "release_every",
        "yearly",
        "release_timing",
        "in_arrears");
  }

  /** As the care manager; gives one field of the answer. */
  private String posts(String path, Map<String, Object> body, String field) {
    return as(manager)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(body)
        .post(path)
        .then()
        .statusCode(oneOf(200, 201))
        .extract()
        .path(field);
  }

  private RequestSpecification as(String username) {
    return given()
        .baseUri(market.url(Part.ORDERING))
        .auth()
        .oauth2(Tokens.of(username))
        .contentType("application/json");
  }
}
