package org.supportmarket.catalogue.shortlist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.Shelf;
import org.supportmarket.catalogue.listing.WithdrawListing;
import org.supportmarket.catalogue.login.Login;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("catalogue")
class ShortlistTest {
  @Inject Shelf shelf;
  @Inject KeepListing keep;
  @Inject WithdrawListing withdraw;

  private UUID provider;
  private UUID first;
  private UUID second;

  @BeforeEach
  void anEmptyShortlistAndTwoListings() {
    for (String kept : mine("holder1").extract().<List<String>>path("id")) {
      as("holder1").delete("/api/v1/my/shortlist/" + kept);
    }
    provider = shelf.aProviderCalled("Kept provider");
    first = shelf.aListing(provider, "Kept first", 1_000);
    second = shelf.aListing(provider, "Kept second", 1_000);
  }

  @Test
  void aListingIsKeptOnceAndTakenOffAgain() {
    put("holder1", first).statusCode(204);
    put("holder1", second).statusCode(204);
    put("holder1", first).statusCode(204);
    mine("holder1").body("id", contains(second.toString(), first.toString()));
    mine("holder2").body("id", not(hasItem(first.toString())));

    as("holder1").delete("/api/v1/my/shortlist/" + second).then().statusCode(204);
    as("holder1").delete("/api/v1/my/shortlist/" + second).then().statusCode(204);
    mine("holder1").body("id", contains(first.toString()));
  }

  @Test
  void whatIsNoLongerOfferedStaysAndSaysSo() {
    put("holder1", first).statusCode(204);
    withdraw.withdraw(provider, first);
    mine("holder1").body("[0].status", equalTo("withdrawn")).body("[0].orderable", equalTo(false));
    put("holder1", UUID.randomUUID()).statusCode(404).body("code", equalTo("not_found"));
  }

  @Test
  void theFiftyFirstIsRefusedWithAReason() {
    Login somebody = new Login("test", UUID.randomUUID().toString());
    for (int i = 0; i < KeepListing.MOST; i++) {
      keep.keep(somebody, shelf.aListing(provider, "Kept " + i, 1_000));
    }
    var refusal = assertThrows(Refusal.class, () -> keep.keep(somebody, first));
    assertEquals("shortlist_full", refusal.code());
  }

  @Test
  void whoIsNotSignedInHasNone() {
    given().get("/api/v1/my/shortlist").then().statusCode(401);
    given().put("/api/v1/my/shortlist/" + first).then().statusCode(401);
  }

  private static ValidatableResponse put(String login, UUID listing) {
    return as(login).put("/api/v1/my/shortlist/" + listing).then();
  }

  private static ValidatableResponse mine(String login) {
    return as(login).get("/api/v1/my/shortlist").then().statusCode(200);
  }

  private static RequestSpecification as(String login) {
    return given().auth().oauth2(Tokens.of(login));
  }
}
