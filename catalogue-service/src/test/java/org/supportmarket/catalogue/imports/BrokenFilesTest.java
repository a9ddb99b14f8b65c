package org.supportmarket.catalogue.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.Database;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** Small files of our own with what goes wrong in large ones. */
@QuarkusTest
@WithStack("catalogue")
class BrokenFilesTest {
  @Inject Database database;

  @Test
  void aBrokenRowOfTheDirectoryIsToldByItsLineAndSpoilsNoOther() throws IOException {
    load("cqc-directory", file("broken-directory.csv"))
        .statusCode(200)
        .body("read", equalTo(14))
        .body("taken", equalTo(5))
        .body("skipped.line", contains(7, 8, 11, 12, 13, 18))
        .body("skipped[0].reason", containsString("columns"))
        .body("skipped[2].reason", containsString("no name"))
        .body("skipped[3].reason", containsString("report publication date"))
        .body("skipped[4].reason", containsString("provider id"))
        .body("ignored.provider_row", equalTo(1))
        .body("ignored.not_social_care", equalTo(1))
        .body("ignored.repeated_location", equalTo(1));

    listing("9-101", "residential-home")
        .body("name", equalTo("Test Haven: care home"))
        .body("district", equalTo("Dunmere"))
        .body("price", nullValue())
        .body("orderable", equalTo(false))
        .body(
            "summary",
            containsString(
                "people over 65, people living with dementia and people with learning disabilities"))
        .body("provider.name", equalTo("Haven Homes Ltd"))
        .body("provider.website", equalTo("https://www.haven.example"))
        .body("provider.cqc.id", equalTo("9-101"))
        .body("provider.cqc.rating", nullValue())
        .body("provider.cqc.reported_on", equalTo("2024-05-03"))
        .body("accreditations.kind", contains("cqc-registered"));
    listing("9-201", "homecare")
        .body("provider.name", equalTo("Café Care Ltd"))
        .body("provider.website", nullValue())
        .body("provider.cqc.reported_on", equalTo("2024-05-03"));
    listing("9-201", "supported-living").body("category", equalTo("supported-living"));
    listing("9-401", "nursing-home").body("description", containsString("Upper floor"));
    listing("9-111", "homecare").body("name", equalTo("Test \"Quoted\" Care: homecare"));
    listing("9-131", "homecare").body("name", equalTo("Test After: homecare"));

    load("cqc-directory", file("broken-directory.csv"))
        .body("changed", equalTo(0))
        .body("unchanged", equalTo(5));
  }

  @Test
  void aBrokenObjectOfTheApiIsToldByItsLineAndRatingsKeepTheirWordsAndDates() throws IOException {
    load("cqc-api", file("broken-api.jsonl"))
        .statusCode(200)
        .body("read", equalTo(10))
        .body("skipped.line", contains(2, 3, 4, 8))
        .body("taken", equalTo(4))
        .body("ignored.deregistered", equalTo(1))
        .body("ignored.not_social_care", equalTo(1));

    listing("8-1", "homecare")
        .body("provider.cqc.rating", equalTo("Good"))
        .body("provider.cqc.rated_on", equalTo("2022-11-19"));
    listing("8-4", "nursing-home")
        .body("provider.cqc.rating", equalTo("No published rating"))
        .body("provider.cqc.rated_on", nullValue());
    listing("8-7", "homecare")
        .body("status", equalTo("suspended"))
        .body("suspended_reason", containsString("no care has been given"));
    listing("8-8", "homecare").body("provider.cqc.rating", equalTo("Outstanding"));
  }

  @Test
  void whatOneFileDoesNotSayStaysAsTheOtherHasSaidIt() {
    String header =
        "Name,Provider name,CQC Provider ID,CQC Location ID,Service types,Local authority\n";
    load("cqc-api", location("8-60", "Registered", "null"));
    listing("8-60", "homecare").body("provider.name", equalTo("Api 8-60"));

    load("cqc-directory", header + "Api 8-60,Sixty Ltd,8-6000,8-60,Homecare agencies,Dunmere\n")
        .body("changed", equalTo(1));
    listing("8-60", "homecare")
        .body("provider.name", equalTo("Sixty Ltd"))
        .body("provider.cqc.rating", equalTo("Good"));
    load("cqc-api", location("8-60", "Registered", "null"));
    listing("8-60", "homecare").body("provider.name", equalTo("Sixty Ltd"));
    assertEquals(1, database.count("provider WHERE cqc_provider_id = '8-6000'"));
  }

  @Test
  void aFileThatIsNotOneIsRefused() {
    load("cqc-directory", "a,b\n1,2\n").statusCode(422).body("code", equalTo("import_unreadable"));
    load("cqc-directory", "").statusCode(422).body("code", equalTo("import_unreadable"));
    load("cqc-api", "").statusCode(422).body("code", equalTo("import_unreadable"));
    given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .body("x")
        .post("/api/v1/imports/something-else")
        .then()
        .statusCode(404);
  }

  @Test
  void onlyOperatorsImport() {
    given().body("x").post("/api/v1/imports/cqc-api").then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.of("provider1"))
        .body("x")
        .post("/api/v1/imports/cqc-api")
        .then()
        .statusCode(403);
  }

  private static String location(String id, String status, String deregistered) {
    return """
        {"locationId":"%s","providerId":"%s00","name":"Api %s","registrationStatus":"%s",\
        "deregistrationDate":%s,"localAuthority":"Dunmere",\
        "currentRatings":{"overall":{"rating":"Good","reportDate":"2022-11-19"}},\
        "gacServiceTypes":[{"name":"Homecare agencies"}]}
        """
        .formatted(id, id, id, status, deregistered);
  }

  private static ValidatableResponse listing(String location, String type) {
    UUID id = CqcIds.listing(location, type);
    return given().get("/api/v1/listings/" + id).then().statusCode(200);
  }

  private static ValidatableResponse load(String kind, Object body) {
    byte[] bytes =
        body instanceof byte[] file ? file : body.toString().getBytes(StandardCharsets.UTF_8);
    return given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .contentType("application/octet-stream")
        .body(bytes)
        .post("/api/v1/imports/" + kind)
        .then();
  }

  private static byte[] file(String name) throws IOException {
    try (InputStream in = BrokenFilesTest.class.getResourceAsStream("/imports/" + name)) {
      return in.readAllBytes();
    }
  }
}
