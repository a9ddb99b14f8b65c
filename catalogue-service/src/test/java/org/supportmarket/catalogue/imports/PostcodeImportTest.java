package org.supportmarket.catalogue.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** The real files beside the project. */
@QuarkusTest
@WithStack("catalogue")
class PostcodeImportTest {
  @Test
  void theRealFilesTakenTwiceChangeNothingTheSecondTime() {
    byte[] outcodes = RealFile.read("postcodes/outcodes_gibbs.csv");
    byte[] postcodes = RealFile.read("postcodes/postcodes_9areas_nspl2021-11.csv");
    load(outcodes).body("read", equalTo(2856)).body("skipped", empty());
    load(outcodes).body("changed", equalTo(0));
    load(postcodes).body("read", equalTo(72_664)).body("skipped", empty());
    load(postcodes).body("changed", equalTo(0));
    assertEquals("Dorset", place("DT1 1AA", "part_of"));
    assertEquals("AB10", place("AB10 1AB", "name"));
    assertEquals("council", place("Calderdale", "kind"));
  }

  private static String place(String q, String field) {
    return given()
        .queryParam("q", q)
        .get("/api/v1/places")
        .then()
        .extract()
        .path("places[0]." + field);
  }

  private static ValidatableResponse load(byte[] file) {
    return given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .contentType("text/csv")
        .body(file)
        .post("/api/v1/imports/postcodes")
        .then()
        .statusCode(200);
  }
}
