package org.supportmarket.catalogue.listing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.catalogue.Shelf;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("catalogue")
class MyListingsTest {
  @Inject Shelf shelf;
  @Inject Clock clock;

  private UUID mine;
  private UUID theirs;

  @BeforeEach
  void aListingOfMineAndOneOfTheirs() {
    mine = shelf.aListing(shelf.theProviderOfProvider1(), "Mine", 1_000);
    theirs = shelf.aListing(shelf.aProviderCalled("Somebody else"), "Theirs", 1_000);
  }

  @Test
  void aProviderSeesItsOwnListingsOnly() {
    provider1()
        .get("/api/v1/my/listings")
        .then()
        .statusCode(200)
        .body("id", hasItem(mine.toString()))
        .body("id", not(hasItem(theirs.toString())));
  }

  @Test
  void aNewPriceWaitsForAModeratorAndAWithdrawnListingHasNone() {
    price(mine, "{\"amount_pence\": 1950}")
        .then()
        .statusCode(200)
        .body("price.amount_pence", equalTo(1_000))
        .body("version", equalTo(1))
        .body("change_state", equalTo("submitted"));
    given()
        .get("/api/v1/listings/" + mine)
        .then()
        .statusCode(200)
        .body("price.amount_pence", equalTo(1_000))
        .body("price.unit", equalTo("hour"))
        .body("provider.cqc", nullValue())
        .body("regulated", equalTo(false))
        .body("included", hasItem("This"));

    provider1()
        .post("/api/v1/my/listings/" + mine + "/withdraw")
        .then()
        .statusCode(200)
        .body("status", equalTo("withdrawn"))
        .body("change_state", equalTo("none"))
        .body("orderable", equalTo(false));
    price(mine, "{\"amount_pence\": 2000}")
        .then()
        .statusCode(409)
        .body("code", equalTo("listing_not_published"));
  }

  @Test
  void spacesAreConfirmedTodayAtOnce() {
    spaces("{\"spaces\": 4}").then().statusCode(200).body("spaces", equalTo(4));
    given()
        .get("/api/v1/listings/" + mine)
        .then()
        .body("spaces", equalTo(4))
        .body("spaces_confirmed_on", equalTo(LocalDate.now(clock).toString()))
        .body("spaces_stale", equalTo(false))
        .body("version", equalTo(1));
    spaces("{\"spaces\": -1}").then().statusCode(422).body("fields[0].field", equalTo("spaces"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"amount_pence\": 0}|422|invalid_price",
        "{\"amount_pence\": -5}|422|invalid_price",
        "{\"amount_pence\": 100000001}|422|invalid_price",
        "{\"amount_pence\": 19.5}|400|malformed_json",
        "{\"amount_pence\": \"1950\"}|400|malformed_json",
        "{\"amount_pence\": 1e30}|400|malformed_json",
        "{\"amount_pence\": null}|400|invalid_request",
        "{}|400|invalid_request",
        "{|400|malformed_json"
      })
  void onlyAPriceInWholePenceIsTaken(String body, int status, String code) {
    price(mine, body).then().statusCode(status).body("code", equalTo(code));
    given().get("/api/v1/listings/" + mine).then().body("price.amount_pence", equalTo(1_000));
  }

  @Test
  void anotherProvidersListingIsNotThere() {
    price(theirs, "{\"amount_pence\": 1}")
        .then()
        .statusCode(404)
        .body("code", equalTo("not_found"));
    provider1().post("/api/v1/my/listings/" + theirs + "/withdraw").then().statusCode(404);
    given().get("/api/v1/listings/" + theirs).then().statusCode(200);
  }

  @Test
  void onlyProvidersHaveListings() {
    given().get("/api/v1/my/listings").then().statusCode(401);
    given().auth().oauth2(Tokens.of("holder1")).get("/api/v1/my/listings").then().statusCode(403);
  }

  private static io.restassured.response.Response price(UUID id, String body) {
    return provider1()
        .contentType("application/json")
        .body(body)
        .put("/api/v1/my/listings/" + id + "/price");
  }

  private io.restassured.response.Response spaces(String body) {
    return provider1()
        .contentType("application/json")
        .body(body)
        .put("/api/v1/my/listings/" + mine + "/spaces");
  }

  private static RequestSpecification provider1() {
    return given().auth().oauth2(Tokens.of("provider1"));
  }
}
