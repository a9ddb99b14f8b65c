package org.supportmarket.ordering.market;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ordering")
class PanelRefusalsTest {
  private static final String OURS = "E10900001";

  @Test
  void anotherCouncilsPanelsAreNotThere() {
    given()
        .auth()
        .oauth2(Tokens.of("commissioner-other"))
        .get("/api/v1/councils/" + OURS + "/panels/time")
        .then()
        .statusCode(404)
        .body("code", equalTo("council_unknown"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "person",
        "unit",
        "time?by=day",
        "time?from=2026-05&to=2026-04",
        "time?from=2020-01&to=2026-01",
        "time?to=next",
        "time?to=%2B999999999-12",
        "district?by=quarter",
        "category?district=Moor&by=month",
        "need?age=85-plus",
        "district?district=Moor",
        "category?district=Moor&need=social",
        "category?district=",
        "category?colour=red",
        "category?provider=Merrow",
        "change?of=person",
        "change?to=soon"
      })
  void whatIsNotWorkedOutIsRefusedWithASentence(String panel) {
    given()
        .auth()
        .oauth2(Tokens.of("commissioner1"))
        .urlEncodingEnabled(false)
        .get("/api/v1/councils/" + OURS + "/panels/" + panel)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("detail", notNullValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "council=mine",
        "from=2025-01&to=2025-12",
        "council=E10990003&from=2025-12&to=2025-01",
        "council=E10990003&from=2020-01&to=2025-12",
        "from=whenever"
      })
  void thePublicIsToldWhatToAskFor(String query) {
    given()
        .get("/api/v1/market/quarters?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }
}
