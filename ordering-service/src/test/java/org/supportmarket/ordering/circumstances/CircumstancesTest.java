package org.supportmarket.ordering.circumstances;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.supportmarket.ordering.fixture.Calls.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.ordering.fixture.Cases;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ordering")
class CircumstancesTest {
  @Inject Holders holders;

  private UUID person;

  @BeforeEach
  void somebody() {
    holders.person("holder1");
    person = Cases.somebodyNew("Ivy Long");
  }

  @Test
  void aCareManagerWritesThemDownAndReadsThem() {
    look("care-manager1").then().statusCode(200).body("district", nullValue());
    tell("care-manager1", told()).then().statusCode(200);
    look("care-manager1")
        .then()
        .body("district", equalTo("Dunmere"), "age_band", equalTo("75-84"))
        .body("questionnaire_on", equalTo("2026-01-12"), "counted", equalTo(true));
    Map<String, Object> other = told();
    other.put("counted", false);
    other.put("pathway", "own-plan");
    tell("care-manager1", other)
        .then()
        .body("counted", equalTo(false), "pathway", equalTo("own-plan"));
  }

  @ParameterizedTest
  @CsvSource({
    "district, ''",
    "age_band, 80",
    "support_reason, old age",
    "pathway, ''",
    "questionnaire_on, 2999-01-01",
    "questionnaire_on, yesterday"
  })
  void whatCannotBeCountedByIsRefusedWithASentence(String field, String value) {
    Map<String, Object> wrong = told();
    wrong.put(field, value);
    tell("care-manager1", wrong)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("detail", containsString(field));
    look("care-manager1").then().body("district", nullValue());
  }

  @Test
  void nobodyElseReadsOrChangesThem() {
    for (String user : new String[] {"finance1", "commissioner1", "holder1", "provider1"}) {
      look(user).then().statusCode(403);
      tell(user, told()).then().statusCode(403);
    }
  }

  @Test
  void anImportOfPeopleBringsThemIn() {
    String reference = "SC-" + UUID.randomUUID().toString().substring(0, 8);
    String head =
        "reference,name,funding_stream,holding_route,starts_on,personal_budget,release_every,release_timing,"
            + "district,age_band,support_reason,pathway,counted\n";
    String row =
        reference + ",Ivy Long,social_care,direct_payment,2026-04-01,6240.00,monthly,in_advance,";
    imported(head + row + "Dunmere,85 plus,Physical,with family,no\n")
        .then()
        .statusCode(200)
        .body("taken", equalTo(1), "skipped.size()", equalTo(0));
    imported(head + row + "Dunmere,85 plus,Physical,with family,no\n")
        .then()
        .body("unchanged", equalTo(1));
    imported(head + row + "Eastwold,85 plus,Physical,with family,yes\n")
        .then()
        .body("taken", equalTo(1));
    imported(head + row + "Eastwold,very old,Physical,with family,yes\n")
        .then()
        .body("skipped[0].reason", containsString("age_band"));
  }

  private static Map<String, Object> told() {
    return new HashMap<>(
        Map.of(
            "district", "Dunmere",
            "age_band", "75-84",
            "support_reason", "physical",
            "pathway", "with-family",
            "questionnaire_on", "2026-01-12"));
  }

  private Response look(String user) {
    return as(user).get("/api/v1/people/{person}/circumstances", person);
  }

  private Response tell(String user, Map<String, Object> told) {
    return as(user)
        .contentType(ContentType.JSON)
        .body(told)
        .put("/api/v1/people/{person}/circumstances", person);
  }

  private static Response imported(String csv) {
    return as("care-manager1")
        .contentType("text/csv")
        .body(csv.getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/imports/budgets");
  }
}
