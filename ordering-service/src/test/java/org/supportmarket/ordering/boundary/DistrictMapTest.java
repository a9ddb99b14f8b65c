package org.supportmarket.ordering.boundary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** Outlines of districts, from the file to the map. */
@QuarkusTest
@WithStack("ordering")
class DistrictMapTest {
  private static final String IMPORT = "/api/v1/imports/boundaries";
  private static final String OUTLINES = "/api/v1/councils/E10900001/boundaries";
  private static final String SQUARE = square("-2.5,54.0", "-2.4,54.0", "-2.4,54.1");
  private static final String METRES = square("412000,393000", "413000,393000", "413000,394000");

  @AfterEach
  void noneOfThemStays() {
    Sql.asOwner("DELETE FROM boundary WHERE code LIKE 'E0799%' OR code = council");
  }

  @Test
  void districtsAreDrawnForTheirOwnCouncil() {
    imported(
            feature("E07990001", "Kestrel Moor", "E10900001", SQUARE),
            feature("E07990002", "Not ours", "E10900002", SQUARE))
        .body("kind", equalTo("boundaries"))
        .body("read", equalTo(2))
        .body("taken", equalTo(2));
    given()
        .auth()
        .oauth2(Tokens.of("commissioner1"))
        .get(OUTLINES)
        .then()
        .statusCode(200)
        .body("type", equalTo("FeatureCollection"))
        .body("features.properties.name", hasItem("Kestrel Moor"))
        .body("features.properties.name", not(hasItem("Not ours")))
        .body(
            "features.find { it.properties.code == 'E07990001' }.geometry.type", equalTo("Polygon"))
        .body(
            "features.find { it.properties.code == 'E07990001' }.geometry.coordinates[0][0][0]",
            equalTo(-2.5f));
  }

  @Test
  void theSameFileAgainChangesNothingAndAnotherOutlineDoes() {
    String one = feature("E07990001", "Kestrel Moor", "E10900001", SQUARE);
    imported(one).body("taken", equalTo(1));
    imported(one).body("taken", equalTo(0)).body("unchanged", equalTo(1));
    imported(feature("E07990001", "Kestrel Moors", "E10900001", SQUARE)).body("taken", equalTo(1));
  }

  @Test
  void whatCannotBeDrawnIsToldWithItsReason() {
    imported(
            feature("E07990001", "Kestrel Moor", "E10900001", METRES),
            "{\"type\":\"Feature\",\"properties\":{\"LAD24CD\":\"E07990002\",\"LAD24NM\":\"Nowhere\"},\"geometry\":%s}"
                .formatted(SQUARE),
            "{\"type\":\"Feature\",\"properties\":{\"name\":\"No code\"},\"geometry\":%s}"
                .formatted(SQUARE),
            feature(
                "E07990003", "A dot", "E10900001", "{\"type\":\"Point\",\"coordinates\":[-2,54]}"))
        .body("taken", equalTo(0))
        .body("skipped.line", contains(1, 2, 3, 4))
        .body("skipped[0].reason", containsString("longitude and latitude"))
        .body("skipped[1].reason", containsString("in whose area"))
        .body("skipped[2].id", equalTo("No code"))
        .body("skipped[3].reason", containsString("no Polygon"));
    for (String wrong : new String[] {"nonsense", "{}", "{\"features\":[]}", ""}) {
      send(wrong).statusCode(422).body("code", equalTo("import_unreadable"));
    }
  }

  @Test
  void councilsOfAllEnglandAreReadAsTheyWerePublished() throws IOException {
    Path file = Path.of("../../shared/data/boundaries/utla_england_2023.geojson");
    assumeTrue(Files.isReadable(file), "The real boundaries are not on this machine");
    send(Files.readString(file))
        .statusCode(200)
        .body("read", equalTo(153))
        .body("skipped.size()", equalTo(0));
  }

  private static ValidatableResponse imported(String... features) {
    return send("{\"type\":\"FeatureCollection\",\"features\":["
            + String.join(",", features)
            + "]}")
        .statusCode(200);
  }

  private static ValidatableResponse send(String file) {
    return given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .contentType("application/geo+json")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post(IMPORT)
        .then();
  }

  private static String feature(String code, String name, String council, String geometry) {
    return """
    {"type":"Feature","properties":{"code":"%s","name":"%s","council":"%s"},"geometry":%s}
    """
        .formatted(code, name, council, geometry);
  }

  private static String square(String... corners) {
    String ring = "[" + String.join("],[", corners) + "],[" + corners[0] + "]";
    return "{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}";
  }
}
