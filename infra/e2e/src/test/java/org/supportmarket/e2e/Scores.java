package org.supportmarket.e2e;

import static io.restassured.RestAssured.given;

import java.util.List;
import org.supportmarket.stack.Part;

/** What has come of the reviews, as everybody may ask. */
final class Scores {
  private final Market market;

  Scores(Market market) {
    this.market = market;
  }

  /** How many reviews of these listings count. */
  int reviews(List<String> listings) {
    return listings.stream().mapToInt(this::reviews).sum();
  }

  /**
   * In which order the search by rating has these two, if it has both, when asked for this word.
   */
  List<String> order(String word, String one, String other) {
    List<String> found =
        given()
            .queryParam("q", word)
            .queryParam("sort", "rating")
            .queryParam("provider_id", Studio.PROVIDER)
            .get(market.url(Part.CATALOGUE) + "/api/v1/listings")
            .then()
            .statusCode(200)
            .extract()
            .path("contents.id");
    return found.stream().filter(List.of(one, other)::contains).toList();
  }

  private int reviews(String listing) {
    return given()
        .get(market.url(Part.RATINGS) + "/api/v1/listings/" + listing + "/rating")
        .then()
        .statusCode(200)
        .extract()
        .path("count");
  }
}
