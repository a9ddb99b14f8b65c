package org.supportmarket.ratings.review;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.testkit.Tokens;

/** What a person's browser makes the pages send. */
public final class ReviewCalls {
  private ReviewCalls() {}

  public static Response write(String username, UUID line, Object stars, Object words) {
    Map<String, Object> body = new HashMap<>();
    body.put("order_line_id", line);
    body.put("stars", stars);
    body.put("words", words);
    return send(Tokens.of(username), body);
  }

  public static Response send(String token, Object body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body(body)
        .post("/api/v1/reviews");
  }

  static ValidatableResponse refused(Response response, int status, String code) {
    return response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
  }

  /** A review as the easy way sends it, with what else was said. */
  static Response writeAll(String username, UUID line, int stars, Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("order_line_id", line);
    body.put("stars", stars);
    return send(Tokens.of(username), body);
  }

  static Response change(String username, UUID review, int stars, String words) {
    return given()
        .auth()
        .oauth2(Tokens.of(username))
        .contentType("application/json")
        .body(Map.of("stars", stars, "words", words))
        .put("/api/v1/reviews/{id}", review);
  }
}
