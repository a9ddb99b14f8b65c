package org.supportmarket.e2e;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import org.supportmarket.stack.Part;

/** What the catalogue offers. */
final class Shelf {
  private Shelf() {}

  /** A listing of which one can be ordered, for at most this. */
  static Map<String, Object> anOrderableListing(Market market, int maxPricePence) {
    return anOrderableListing(market, Map.of("max_price_pence", maxPricePence));
  }

  /** The same of one kind of support. */
  static Map<String, Object> anOrderableListing(Market market, String category, int maxPricePence) {
    return anOrderableListing(
        market, Map.of("max_price_pence", maxPricePence, "category", category));
  }

  private static Map<String, Object> anOrderableListing(Market market, Map<String, ?> wanted) {
    List<Map<String, Object>> found =
        given()
            .queryParams(wanted)
            .queryParam("sort", "price")
            .queryParam("per_page", 50)
            .get(market.url(Part.CATALOGUE) + "/api/v1/listings")
            .then()
            .statusCode(200)
            .extract()
            .path("contents");
    return found.stream()
        .filter(listing -> Boolean.TRUE.equals(listing.get("orderable")))
        .filter(listing -> pricePence(listing) >= 500)
        .filter(listing -> isSoldSingly(market, listing))
        .findFirst()
        .orElseThrow();
  }

  static boolean isSoldSingly(Market market, Map<String, Object> listing) {
    return given()
            .get(market.url(Part.CATALOGUE) + "/api/v1/listings/" + listing.get("id"))
            .then()
            .statusCode(200)
            .extract()
            .path("minimum_quantity")
        == null;
  }

  @SuppressWarnings("unchecked")
  static int pricePence(Map<String, Object> listing) {
    return ((Number) ((Map<String, Object>) listing.get("price")).get("amount_pence")).intValue();
  }
}
