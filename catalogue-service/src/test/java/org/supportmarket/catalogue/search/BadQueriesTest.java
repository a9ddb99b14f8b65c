package org.supportmarket.catalogue.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.supportmarket.catalogue.Searches.search;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("catalogue")
class BadQueriesTest {
  @BeforeEach
  void searchIsThere() {
    Awaitility.await().until(() -> search().extract().statusCode() == 200);
  }

  @ParameterizedTest
  @CsvSource({
    "per_page, 100000",
    "per_page, 51",
    "per_page, 0",
    "per_page, -1",
    "per_page, 1.5",
    "page, 0",
    "page, one",
    "page, 99999999999999999999",
    "sort, nope",
    "sort, Price",
    "max_price_pence, 1e400",
    "max_price_pence, -1",
    "max_price_pence, 100000001",
    "min_rating, 99",
    "min_rating, 0",
    "min_rating, NaN",
    "min_rating, 5.1",
    "provider_id, 1-1-1-1-1",
    "provider_id, me",
    "facets, all",
    "category, no-such-thing",
    "category, Domestic Help",
    "accreditation, ../etc",
    "need, nothing",
    "age_group, old",
    "language, klingon",
    "access, any",
    "day, monday",
    "kind, item",
    "micro, 1",
    "verified, yes",
    "spaces, 3",
    "postcode, M1; DROP",
    "radius_km, NaN",
    "radius_km, 101"
  })
  void aValueOutOfBoundsIsRefusedByName(String parameter, String value) {
    search(parameter, value)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("invalid_parameter"))
        .body("parameter", equalTo(parameter))
        .body("detail", containsString(parameter));
  }

  @ParameterizedTest
  @CsvSource({"page, 1000000000", "page, 501"})
  void pagesBeyondTenThousandResultsAreTooDeep(String parameter, String value) {
    search(parameter, value).statusCode(400).body("code", equalTo("too_deep"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"radius", "Q", "sortt"})
  void aParameterWeDoNotKnowIsRefusedAndNotIgnored(String parameter) {
    search(parameter, "1")
        .statusCode(400)
        .body("code", equalTo("unknown_parameter"))
        .body("parameter", equalTo(parameter));
  }

  @Test
  void aParameterGivenTwiceIsRefused() {
    given()
        .queryParam("sort", "best", "name")
        .get("/api/v1/listings")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid_parameter"));
  }

  @Test
  void twoHundredCharactersAreEnough() {
    search("q", "a".repeat(200)).statusCode(200);
    search("q", "a".repeat(201)).statusCode(400).body("code", equalTo("invalid_parameter"));
  }

  @Test
  void tenKilobytesAreRefusedAndHarmless() {
    given()
        .queryParam("q", "a".repeat(10_000))
        .get("/api/v1/listings")
        .then()
        .statusCode(anyOf(is(400), is(414)));
    search().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "\u202e",
        "(((",
        "name:*",
        "<script>",
        "{{7*7}}",
        "{#if}",
        "' OR 1=1--",
        "AND OR NOT",
        "\\",
        "😀",
        "\"unfinished",
        "a~9 b^99 [1 TO 2]",
        "the"
      })
  void anyTextIsJustText(String q) {
    search("q", q).statusCode(200);
  }

  @Test
  void halfACharacterIsHarmless() {
    given().urlEncodingEnabled(false).get("/api/v1/listings?q=%ED%A0%80").then().statusCode(200);
  }

  @Test
  void anUnknownListingIsNotFoundAndAnOddIdToo() {
    given()
        .get("/api/v1/listings/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("not_found"))
        .body("detail", not(containsString("Exception")));
    given()
        .urlEncodingEnabled(false)
        .get("/api/v1/listings/..%2f..%2fetc")
        .then()
        .statusCode(404)
        .body("code", equalTo("not_found"));
    given()
        .get("/api/v1/providers/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("code", equalTo("not_found"));
  }
}
