package org.supportmarket.catalogue.listing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.Database;
import org.supportmarket.catalogue.Shelf;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("catalogue")
class SuspensionTest {
  @Inject Shelf shelf;
  @Inject SuspendListings suspend;
  @Inject ReinstateListings reinstate;
  @Inject WithdrawListing withdraw;
  @Inject Database database;

  private UUID provider;
  private UUID listing;

  @BeforeEach
  void aListing() {
    provider = shelf.aProviderCalled("Provider to be suspended");
    listing = shelf.aListing(provider, "To be suspended", 1_000);
  }

  @Test
  void aSuspendedListingKeepsItsPageWithTheReasonAndTakesNoOrders() {
    assertTrue(suspend.ofProvider(provider, "We are looking into a complaint."));
    page()
        .statusCode(200)
        .body("status", equalTo("suspended"))
        .body("orderable", equalTo(false))
        .body("suspended_reason", equalTo("We are looking into a complaint."));
    assertEquals(
        1,
        database.count(
            "outbox WHERE subject = '"
                + listing
                + "' AND data->>'suspended_reason' = 'We are looking into a complaint.'"
                + " AND NOT (data->>'orderable')::boolean"));
    assertFalse(suspend.ofProvider(provider, "We are looking into a complaint."));

    assertTrue(reinstate.ofProvider(provider, SuspensionCause.PROVIDER));
    page()
        .body("status", equalTo("published"))
        .body("orderable", equalTo(true))
        .body("suspended_reason", nullValue());
  }

  @Test
  void onlyItsOwnCauseLiftsASuspension() {
    suspend.these(List.of(listing), SuspensionCause.REGISTER, "No longer registered.");
    suspend.ofProvider(provider, "The provider is suspended.");
    assertFalse(reinstate.ofProvider(provider, SuspensionCause.MODERATOR));
    page().body("suspended_reason", equalTo("No longer registered."));
    reinstate.these(List.of(listing), SuspensionCause.REGISTER);
    page()
        .body("status", equalTo("suspended"))
        .body("suspended_reason", equalTo("The provider is suspended."));
    reinstate.ofProvider(provider, SuspensionCause.PROVIDER);
    page().body("status", equalTo("published"));
  }

  @Test
  void listingItAgainDoesNotLiftASuspension() {
    suspend.ofProvider(provider, "The provider is suspended.");
    shelf.listAgain(listing, provider, "Told of anew", 1_200, 3);
    page().body("status", equalTo("suspended")).body("name", equalTo("Told of anew"));
    withdraw.withdraw(provider, listing);
    shelf.listAgain(listing, provider, "Told of anew", 1_200, 3);
    page().body("status", equalTo("suspended"));
  }

  @Test
  void theWordsForFormsAndFiltersAreThere() {
    given()
        .get("/api/v1/vocabulary")
        .then()
        .statusCode(200)
        .body("age_groups.value", equalTo(List.of("children", "adults", "older")))
        .body("needs.find { it.value == 'sight' }.name", equalTo("Sight loss"))
        .body("languages.value", hasItem("bsl"))
        .body("access.value", hasItem("home-visits"))
        .body("kinds.find { it.value == 'place-to-live' }.name", equalTo("Place to live"))
        .body("units.value", hasItem("night"));
  }

  private ValidatableResponse page() {
    return given().get("/api/v1/listings/" + listing).then();
  }
}
