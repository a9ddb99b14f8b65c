package org.supportmarket.e2e;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.supportmarket.stack.Part;

/** What a person says of what they bought, at the ratings service's interface. */
final class Opinions {
  private final Market market;
  private final Holder holder;

  Opinions(Market market, Holder holder) {
    this.market = market;
    this.holder = holder;
  }

  List<Map<String, Object>> purchases() {
    return person().get("/api/v1/my/purchases").then().statusCode(200).extract().path("$");
  }

  /** Until the ratings service has heard that all of the order was delivered. */
  void awaitDelivery(String order) {
    await("the delivery in the ratings service")
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              List<Map<String, Object>> lines =
                  purchases().stream().filter(line -> order.equals(line.get("order_id"))).toList();
              return !lines.isEmpty()
                  && lines.stream().allMatch(line -> line.get("delivered_on") != null);
            });
  }

  /** The same of each, for the first time or in other words than before. */
  void says(List<String> listings, int stars, String words) {
    purchases().stream()
        .filter(line -> listings.contains(line.get("listing_id")))
        .forEach(line -> says(line, stars, words));
  }

  private void says(Map<String, Object> line, int stars, String words) {
    if (line.get("review") instanceof Map<?, ?> before) {
      person()
          .body(Map.of("stars", stars, "words", words))
          .put("/api/v1/reviews/" + before.get("id"))
          .then()
          .statusCode(200);
    } else {
      person()
          .body(Map.of("order_line_id", line.get("order_line_id"), "stars", stars, "words", words))
          .post("/api/v1/reviews")
          .then()
          .statusCode(201);
    }
  }

  private RequestSpecification person() {
    return given()
        .baseUri(market.url(Part.RATINGS))
        .auth()
        .oauth2(holder.token())
        .contentType("application/json");
  }
}
