package org.supportmarket.catalogue.shown;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.Database;
import org.supportmarket.catalogue.Searches;
import org.supportmarket.catalogue.Shelf;
import org.supportmarket.kernel.feed.Outages;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("catalogue")
class ShownTest {
  @Inject Shown shown;
  @Inject AddShown add;
  @Inject Outages outages;
  @Inject Clock clock;
  @Inject Shelf shelf;
  @Inject Database database;

  @Test
  void whatPeopleSeeAndOpenIsCountedForTheProviderByDay() {
    UUID listing = shelf.aListing(shelf.theProviderOfProvider1(), "Wibblecount mending", 1_000);
    Searches.soonFound("wibblecount", 1);
    IntStream.range(0, 3).forEach(i -> given().get("/api/v1/listings/" + listing));
    shown.flush();

    String of = "by_listing.find { it.listing_id == '" + listing + "' }";
    mine("")
        .statusCode(200)
        .body(of + ".opened", equalTo(3))
        .body(of + ".shown", greaterThanOrEqualTo(1))
        .body(of + ".days", hasSize(1));
    mine("?from=2020-01-01&to=2020-02-01").body(of + ".opened", equalTo(0));
    for (String wrong :
        List.of(
            "?from=2026-02-30",
            "?to=x",
            "?from=2026-02-02&to=2026-02-01",
            "?from=2020-01-01&to=2026-01-01")) {
      mine(wrong).statusCode(400).body("code", equalTo("invalid_parameter"));
    }
  }

  @Test
  void copiesAddUpAndWriteDownWhatTheyHaveWhenTheyEnd() {
    UUID listing = UUID.randomUUID();
    Shown another = new Shown(add, outages, clock);
    Shown third = new Shown(add, outages, clock);
    List.of(another, third)
        .forEach(
            copy -> IntStream.range(0, 500).parallel().forEach(i -> copy.shown(List.of(listing))));
    another.opened(listing);
    assertEquals(0, database.count(rows(listing)));

    another.atEnd(new ShutdownEvent());
    third.flush();
    third.flush();
    assertEquals(1, database.count(rows(listing)));
    assertEquals(1_000, database.number("SELECT shown FROM " + rows(listing)));
    assertEquals(1, database.number("SELECT opened FROM " + rows(listing)));
  }

  private static String rows(UUID listing) {
    return "listing_shown WHERE listing_id = '" + listing + "'";
  }

  private static ValidatableResponse mine(String query) {
    return given().auth().oauth2(Tokens.of("provider1")).get("/api/v1/my/shown" + query).then();
  }
}
