package org.supportmarket.ordering.market;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** What commissioners write beside the figures, and what they can ask for. */
@QuarkusTest
@WithStack("ordering")
class PanelNotesTest {
  private static final String PANELS = "/api/v1/councils/E10900001/panels";
  private static final String NOTES = PANELS + "/framework/notes";

  @AfterEach
  void noNoteIsLeft() {
    Sql.asOwner("DELETE FROM panel_note WHERE panel IN ('framework', 'change')");
  }

  @Test
  void aNoteIsReadByTheCouncilAndSaysWhatItIsAbout() {
    String note =
        write(NOTES, Map.of("category", "homecare"), " Ask again in May. ")
            .statusCode(201)
            .extract()
            .path("id");
    as("finance1")
        .get(NOTES)
        .then()
        .statusCode(200)
        .body("words", contains("Ask again in May."))
        .body("filters", contains("category=homecare"));
    as("commissioner-other").get(NOTES).then().statusCode(404);
    as("finance1").delete(NOTES + "/" + note).then().statusCode(403);
    as("commissioner1").delete(PANELS + "/time/notes/" + note).then().statusCode(404);
    as("commissioner1").delete(NOTES + "/" + note).then().statusCode(204);
    as("commissioner1").get(NOTES).then().body("words", empty());
  }

  @Test
  void whatIsNoNoteIsRefusedWithASentence() {
    write(NOTES, Map.of(), " ").statusCode(400).body("code", equalTo("invalid_request"));
    write(NOTES, Map.of("district", "Moor"), "Words")
        .statusCode(400)
        .body("code", equalTo("panel_unknown"));
    write(PANELS + "/person/notes", Map.of(), "Words")
        .statusCode(400)
        .body("code", equalTo("panel_unknown"));
    write(PANELS + "/change/notes", Map.of(), "Words").statusCode(201);
    as("commissioner1")
        .contentType(ContentType.JSON)
        .delete(NOTES + "/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("code", equalTo("note_unknown"));
  }

  @Test
  void thereIsAListOfWhatCanBeAskedFor() {
    as("finance1")
        .get(PANELS)
        .then()
        .statusCode(200)
        .body("panels.name", hasItems("time", "change", "price", "district", "provider"))
        .body("panels.find { it.name == 'district' }.filters", contains("category", "need", "age"))
        .body(
            "panels.find { it.name == 'category' }.filters", hasItems("group", "provider", "need"))
        .body("filters.find { it.name == 'need' }.values.key", hasItems("mental-health", "social"))
        .body("filters.find { it.name == 'age' }.values.name", hasItems("85 and older", "18-24"))
        .body("filters.name", not(hasItems("provider")));
    as("commissioner-other").get(PANELS).then().statusCode(404);
  }

  private static ValidatableResponse write(String path, Map<String, String> filters, String words) {
    return as("commissioner1")
        .contentType(ContentType.JSON)
        .body(Map.of("filters", filters, "words", words))
        .post(path)
        .then();
  }

  private static RequestSpecification as(String user) {
    return given().auth().oauth2(Tokens.of(user));
  }
}
