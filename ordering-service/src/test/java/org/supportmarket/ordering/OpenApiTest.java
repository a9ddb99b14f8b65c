package org.supportmarket.ordering;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ordering")
class OpenApiTest {
  @Inject ObjectMapper json;

  @Test
  void everyEndpointIsDocumentedWithASummary() throws Exception {
    Set<String> documented = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : document().get("paths").properties()) {
      if (path.getKey().startsWith("/api/")) {
        for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
          documented.add(operation.getKey() + " " + path.getKey());
          assertFalse(operation.getValue().path("summary").asText().isEmpty(), path.getKey());
        }
      }
    }
    assertTrue(
        documented.containsAll(
            Set.of(
                "get /api/v1/me",
                "get /api/v1/people/{person}/budgets",
                "get /api/v1/people/{person}/orders",
                "post /api/v1/people/{person}/orders",
                "get /api/v1/people/{person}/orders/{order}",
                "post /api/v1/people/{person}/orders/{order}/cancel",
                "get /api/v1/people/{person}/statement",
                "get /api/v1/providers/{provider}/orders",
                "post /api/v1/providers/{provider}/orders/{order}/accept",
                "post /api/v1/providers/{provider}/orders/{order}/decline",
                "post /api/v1/providers/{provider}/orders/{order}/deliver",
                "get /api/v1/councils/{gss}/forecast",
                "get /api/v1/councils/{gss}/take-up",
                "get /api/v1/councils/{gss}/provider-turnover",
                "get /api/v1/councils/{gss}/prices",
                "get /api/v1/councils/{gss}/bought-by-people-like-me",
                "get /api/v1/councils/{gss}/gaps",
                "get /api/v1/councils/{gss}/panels",
                "get /api/v1/councils/{gss}/panels/{panel}",
                "post /api/v1/councils/{gss}/panels/{panel}/notes",
                "get /api/v1/councils/{gss}/boundaries",
                "post /api/v1/councils/{gss}/signals",
                "get /api/v1/providers/{provider}/signals",
                "get /api/v1/market/signals",
                "get /api/v1/market/councils",
                "get /api/v1/market/quarters",
                "post /api/v1/councils/{gss}/agreements",
                "post /api/v1/councils/{gss}/surveys",
                "put /api/v1/people/{person}/surveys/{survey}",
                "get /api/v1/providers/{provider}/agreements",
                "get /api/v1/ledger/invariants")),
        documented.toString());
  }

  @Test
  void whatIsSentAndAnsweredHasExamples() throws Exception {
    JsonNode schemas = document().at("/components/schemas");
    assertTrue(schemas.at("/OrderRequest").toString().contains("\"examples\""));
    for (String answer :
        Set.of("OrderLine", "BudgetView", "Invariant", "MeView", "StatementEntry")) {
      assertTrue(schemas.at("/" + answer).toString().contains("\"examples\""), answer);
    }
  }

  @Test
  void fieldsAreDocumentedInSnakeCaseAsTheyAreSent() throws Exception {
    String document = document().toString();
    assertTrue(document.contains("\"available_pence\""));
    assertFalse(document.contains("\"availablePence\""));
    assertEquals("Support Market: ordering", document().at("/info/title").asText());
  }

  private JsonNode document() throws Exception {
    return json.readTree(
        given()
            .queryParam("format", "json")
            .get("/q/openapi")
            .then()
            .statusCode(200)
            .extract()
            .asString());
  }
}
