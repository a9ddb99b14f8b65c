package org.supportmarket.catalogue.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.catalogue.Searches.names;
import static org.supportmarket.catalogue.Searches.search;
import static org.supportmarket.catalogue.Searches.soonFound;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.Shelf;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** Searches from somewhere: by postcode, by name, and by the place in the words. */
@QuarkusTest
@WithStack("catalogue")
class PlacesTest {
  private static final String POSTCODES =
      """
      postcode,lad_code,utla_code,utla_name,lat,long,terminated
      ZQ1 1AA,E1,E1,Quayshire,53.000000,-1.000000,
      ZQ1 1AB,E1,E1,Quayshire,53.100000,-1.000000,
      zq1  1ac,E1,E1,"Quayshire, County of",53.2,-1.0,
      ZQ1 1ZZ,E1,E1,Quayshire,53.000000,-1.000000,200006
      ZQ1 1AA,E1,E1,Quayshire,53.000000,-1.000000,
      NONSENSE,E1,E1,Quayshire,53.000000,-1.000000,
      ZQ1 1AD,E1,E1,Quayshire,,,
      ZQ1 1AE,E1,E1,Quayshire,153.0,-1.0,
      """;
  private static final String OUTCODES =
      """
      postcode,eastings,northings,latitude,longitude,town,region,uk_region,country,country_string
      ZQ2,1,1,53.02,-1.0,Zebraham,Quayshire,X,ENG,England
      """;

  @Inject Shelf shelf;

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

  @BeforeEach
  void aNearAndAFarListing() {
    load(POSTCODES).statusCode(200);
    load(OUTCODES).statusCode(200);
    UUID provider = shelf.aProviderCalled("Place provider");
    shelf.aListingAt(provider, "Far " + word, 53.3, -1.0);
    shelf.aListingAt(provider, "Near " + word, 53.01, -1.0);
    shelf.aListing(provider, "Nowhere " + word, 1_000);
    soonFound(word, 3);
  }

  @Test
  void distancesCountFromAPostcode() {
    search("q", word, "postcode", "zq11aa", "sort", "distance")
        .statusCode(200)
        .body("contents.name", contains("Near " + word, "Far " + word, "Nowhere " + word))
        .body("contents[0].distance_km", equalTo(1.1f))
        .body("contents[2].distance_km", nullValue())
        .body("understood.place.kind", equalTo("postcode"))
        .body("facets.distance.value", hasItem("5"))
        .body("facets.distance[0].count", equalTo(1));
    assertEquals(List.of("Near " + word), names("q", word, "postcode", "ZQ1 1AA", "radius_km", 10));
    search("q", word, "postcode", "ZQ1 1AA", "radius_km", 5)
        .body("facets.distance.value", contains("5", "10", "25", "50"))
        .body("facets.distance.count", contains(1, 1, 1, 2));
  }

  @Test
  void bestMatchPrefersTheNearerOfTwo() {
    assertEquals("Near " + word, names("q", word, "postcode", "ZQ1 1AA").getFirst());
  }

  @Test
  void thePlaceMayBeNamedInTheWordsOrBesideThem() {
    search("q", word + " in Quayshire").body("understood.place.name", equalTo("Quayshire"));
    search("q", word + " near zebrahm").body("understood.place.name", equalTo("Zebraham"));
    search("q", word + " ZQ1 1AA").body("understood.place.name", equalTo("ZQ1 1AA"));
    search("q", word, "near", "quayshire")
        .statusCode(200)
        .body("understood.place.latitude", equalTo(53.1f));
  }

  @Test
  void whereOnlyTheFirstHalfIsKnownThatCounts() {
    search("q", word, "postcode", "ZQ2 9ZZ")
        .statusCode(200)
        .body("understood.place.kind", equalTo("outcode"))
        .body("understood.place.name", equalTo("ZQ2"));
  }

  @Test
  void anUnknownPlaceSaysSoAndOffersTheSearchForPlaces() {
    search("postcode", "ZZ99 9ZZ")
        .statusCode(422)
        .body("code", equalTo("postcode_unknown"))
        .body("detail", containsString("ZZ99 9ZZ"))
        .body("places", equalTo("/api/v1/places"));
    search("near", "Nowhere at all").statusCode(422).body("code", equalTo("place_unknown"));
    search("postcode", "hello").statusCode(400).body("code", equalTo("invalid_parameter"));
    search("radius_km", 5).statusCode(400).body("parameter", equalTo("radius_km"));
    search("sort", "distance").statusCode(400).body("parameter", equalTo("sort"));
    given()
        .queryParam("q", "zebr")
        .get("/api/v1/places")
        .then()
        .statusCode(200)
        .body("places.name", contains("Zebraham"))
        .body("places.part_of", contains("Quayshire"));
    given()
        .queryParam("q", "Zebrahm")
        .get("/api/v1/places")
        .then()
        .body("places.name", contains("Zebraham"));
  }

  @Test
  void whatComesFartherIsFoundFromFartherAway() {
    UUID provider = shelf.aProviderCalled("Travelling provider");
    shelf.aListingThatComes(provider, "Comes " + word, 53.13, -1.0, 15);
    shelf.aListingThatComes(provider, "Comes 10 km " + word, 53.36, -1.0, 10);
    soonFound(word, 5);
    assertEquals(
        Set.of("Near " + word, "Comes " + word),
        Set.copyOf(names("q", word, "postcode", "ZQ1 1AA", "radius_km", 5)));
    search("q", word, "postcode", "ZQ1 1AA", "radius_km", 5)
        .body("facets.distance.value", contains("5", "10", "25", "50"))
        .body("facets.distance.count", contains(2, 2, 2, 3));
    assertEquals(
        List.of("Comes " + word), names("q", word, "district", "Quayshire", "sort", "name"));
  }

  @Test
  void whatSaysHowFarItComesIsNotOfferedToSomebodyFartherAway() {
    UUID provider = shelf.aProviderCalled("Local provider");
    shelf.aListingThatComes(provider, "Local " + word, 53.36, -1.0, 18);
    soonFound(word, 4);
    List<String> others = List.of("Near " + word, "Far " + word, "Nowhere " + word);
    assertEquals(others, names("q", word, "postcode", "ZQ1 1AA", "sort", "distance"));
    assertEquals(
        List.of("Near " + word, "Far " + word),
        names("q", word, "postcode", "ZQ1 1AA", "radius_km", 50, "sort", "distance"));
    assertEquals(
        "Local " + word, names("q", word, "postcode", "ZQ1 1AC", "sort", "distance").get(1));
    assertEquals(3, names("q", word, "near", "Zebraham").size());
  }

  @Test
  void brokenRowsAreToldByLineAndTheRestIsTaken() {
    load(POSTCODES)
        .body("read", equalTo(8))
        .body("taken", equalTo(3))
        .body("changed", equalTo(0))
        .body("skipped.line", contains(7, 8, 9))
        .body("ignored.terminated", equalTo(1))
        .body("ignored.repeated", equalTo(1));
    load("a,b\n1,2\n").statusCode(422).body("code", equalTo("import_unreadable"));
  }

  private static ValidatableResponse load(String file) {
    return given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .contentType("text/csv")
        .body(file)
        .post("/api/v1/imports/postcodes")
        .then();
  }
}
