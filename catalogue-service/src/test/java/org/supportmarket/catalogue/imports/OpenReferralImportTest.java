package org.supportmarket.catalogue.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.Database;
import org.supportmarket.catalogue.openreferral.OpenReferralShelf;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("catalogue")
class OpenReferralImportTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject OpenReferralShelf shelf;
  @Inject Database database;

  @Test
  void ourOwnFeedGivesAnotherCatalogueTheSameNumbersAndTheSecondTimeNothing() throws IOException {
    UUID friends = shelf.aProvider("Exported Friends");
    UUID club = shelf.aClubThatSaysEverything(friends, "Exported club");
    shelf.aClubThatSaysEverything(friends, "Exported second club");
    UUID walkers = shelf.aProvider("Exported Walkers");
    shelf.aWalkThatSaysNothing(walkers, "Exported walk");
    ArrayNode services = JSON.createArrayNode();
    services.addAll(ourServicesOf(friends)).addAll(ourServicesOf(walkers));
    String file = asAnotherCatalogueWouldHaveThem(services, "export").toString();

    file("export.json", file).body("read", equalTo(3)).body("taken", equalTo(3));
    assertEquals(3, imported("export.json", "count(*)"));
    assertEquals(2, imported("export.json", "count(DISTINCT l.provider_id)"));
    assertEquals(2, imported("export.json", "count(DISTINCT l.location_id)"));
    long events = database.count("outbox");

    file("export.json", file).body("changed", equalTo(0)).body("unchanged", equalTo(3));
    assertEquals(events, database.count("outbox"));
    JsonNode was = listing(club);
    JsonNode is = listing(FeedIds.listing("export-" + club));
    for (String same :
        new String[] {
          "name",
          "kind",
          "category",
          "price",
          "age_groups",
          "needs",
          "languages",
          "access",
          "worker_gender_choice",
          "coverage",
          "times",
          "district",
          "spaces",
          "spaces_confirmed_on"
        }) {
      assertEquals(was.path(same), is.path(same), same);
    }
    assertEquals(false, is.path("orderable").asBoolean());
    assertEquals("export.json", is.path("source").path("feed").asText());
    assertEquals(true, was.path("source").isNull());
    assertEquals("claimed", is.path("accreditations").path(0).path("status").asText("claimed"));
  }

  @Test
  void ourOwnListingsAreNotTakenASecondTime() throws IOException {
    UUID provider = shelf.aProvider("Back again");
    shelf.aWalkThatSaysNothing(provider, "Back again walk");

    file("own.json", ourServicesOf(provider).toString())
        .body("taken", equalTo(0))
        .body("ignored.our_own_listing", equalTo(1));
  }

  @Test
  void fiveHundredBrokenRowsDoNotStopTheGoodOnesAndAreListedByLine() {
    StringBuilder file = new StringBuilder("[\n");
    for (int i = 0; i < 500; i++) {
      String broken =
          switch (i % 5) {
            case 0 -> "{\"id\": \"broken-%d\", \"organization\": {\"id\": \"o\"}}".formatted(i);
            case 1 -> "{\"id\": \"broken-%d\", \"name\": \"No organisation\"}".formatted(i);
            case 2 -> "{\"name\": \"No id\"}";
            case 3 -> "17";
            default -> service("broken-" + i, "x").replace("\"org-x\"", "null");
          };
      file.append(broken)
          .append(",\n")
          .append(i % 50 == 0 ? service("good-" + i, "Good") + ",\n" : "");
    }
    file.append(service("good-last", "Good last")).append("\n]");

    file("broken.json", file.toString())
        .body("read", equalTo(511))
        .body("taken", equalTo(11))
        .body("skipped_total", equalTo(500))
        .body("skipped", hasSize(500))
        .body("skipped[0].line", equalTo(2))
        .body("skipped[0].id", equalTo("broken-0"))
        .body("skipped[1].reason", containsString("which organisation"))
        .body("skipped[2].reason", containsString("no id"));
  }

  @Test
  void whatComesBeforeAPlaceThatIsNoJsonIsTaken() {
    file("torn.json", "{\"contents\": [\n" + service("torn-1", "Torn") + ",\n{\"id\": ")
        .body("taken", equalTo(1))
        .body("skipped.line", hasSize(1))
        .body("skipped[0].reason", containsString("no JSON"));
    post("nothing.json", "not at all").statusCode(422).body("code", equalTo("import_unreadable"));
  }

  @Test
  void personalCareComesOnlyFromThoseSaidToBeRegisteredAndThatStaysAClaim() {
    String care = service("care-1", "Washing and dressing, personal care at home");
    file("care.json", care)
        .body("taken", equalTo(0))
        .body("skipped[0].id", equalTo("care-1"))
        .body("skipped[0].reason", containsString("Care Quality Commission"));

    file(
            "care.json",
            care.replace(
                "\"name\": \"Elsewhere\"",
                "\"name\": \"Elsewhere\", \"organization_identifiers\": [{\"id\": \"1\","
                    + " \"identifier_type\": \"CQC provider ID\", \"identifier\": \"1-999\"}]"))
        .body("taken", equalTo(1));
    given()
        .get("/api/v1/listings/" + FeedIds.listing("care-1"))
        .then()
        .body("category", equalTo("personal-care"))
        .body("accreditations[0].status", equalTo("claimed"))
        .body("regulated", equalTo(false))
        .body("orderable", equalTo(false));
  }

  @Test
  void hostileWordsAreTakenAsTextAndBounded() {
    String name = "<script>alert(1)</script> \\u0000\\u202E ${7*7} " + "x".repeat(5_000);
    file("hostile.json", service("hostile-1", name).replace("A text.", "y".repeat(50_000)))
        .body("taken", equalTo(1));
    JsonNode taken = listing(FeedIds.listing("hostile-1"));
    assertEquals(true, taken.path("name").asText().startsWith("<script>alert(1)</script> ${7*7}"));
    assertEquals(true, taken.path("description").asText().length() < 8_000);
    file("hostile.json", service("hostile-1", name).replace("A text.", "y".repeat(50_000)))
        .body("changed", equalTo(0));
  }

  @Test
  void onlyAnOperatorImports() {
    for (String user : new String[] {"provider1", "moderator1"}) {
      given()
          .auth()
          .oauth2(Tokens.of(user))
          .contentType("application/json")
          .body("{\"address\": \"http://localhost:1/\"}")
          .post("/api/v1/imports/openreferral-feed")
          .then()
          .statusCode(403);
    }
    given().body("[]").post("/api/v1/imports/openreferral").then().statusCode(401);
  }

  static String service(String id, String name) {
    return """
    {"id": "%s", "name": "%s", "status": "active", "description": "A text.", \
    "organization": {"id": "org-x", "name": "Elsewhere", "description": ""}, \
    "service_at_locations": []}\
    """
        .formatted(id, name);
  }

  private JsonNode listing(UUID id) {
    String body = given().get("/api/v1/listings/" + id).then().statusCode(200).extract().asString();
    return read(body);
  }

  private static ArrayNode ourServicesOf(UUID provider) {
    String page =
        given()
            .get("/open-referral/v3/services?full=true&organization_id=" + provider)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    return (ArrayNode) read(page).path("contents");
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Elsewhere everything has another id; only the words of taxonomies are the same. */
  private static ArrayNode asAnotherCatalogueWouldHaveThem(ArrayNode services, String prefix) {
    for (JsonNode service : services) {
      rename(service, prefix);
      rename(service.path("organization"), prefix);
      service.path("service_at_locations").forEach(at -> rename(at.path("location"), prefix));
    }
    return services;
  }

  private static void rename(JsonNode object, String prefix) {
    ((ObjectNode) object).put("id", prefix + "-" + object.path("id").asText());
  }

  private long imported(String feed, String what) {
    return database.number(
        "SELECT "
            + what
            + " FROM imported_listing i JOIN listing l ON l.id = i.listing_id"
            + " WHERE l.status = 'published' AND i.feed = '"
            + feed
            + "'");
  }

  private static ValidatableResponse file(String name, String content) {
    return post(name, content).statusCode(200);
  }

  private static ValidatableResponse post(String name, String content) {
    return given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .contentType("application/json")
        .queryParam("name", name)
        .body(content)
        .post("/api/v1/imports/openreferral")
        .then()
        .log()
        .ifValidationFails();
  }
}
