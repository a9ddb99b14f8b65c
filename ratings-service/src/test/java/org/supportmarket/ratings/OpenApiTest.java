package org.supportmarket.ratings;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ratings")
class OpenApiTest {
  @Inject ObjectMapper json;

  @Test
  void everyEndpointIsDocumentedWithASummaryAndAnExampleOfItsAnswer() throws Exception {
    Set<String> documented = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : paths()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        String name = operation.getKey() + " " + path.getKey();
        documented.add(name);
        assertFalse(operation.getValue().path("summary").asText().isEmpty(), name);
        assertTrue(
            operation.getValue().path("responses").toString().contains("\"examples\""), name);
      }
    }
    assertEquals(
        Set.of(
            "delete /api/v1/my/invitations/{listing}",
            "get /api/v1/listings/{id}/rating",
            "get /api/v1/what-helped",
            "get /api/v1/my/drafts/{line}",
            "get /api/v1/my/invitations",
            "get /api/v1/my/purchases",
            "get /api/v1/my/reviews",
            "get /api/v1/providers/{id}/rating",
            "get /api/v1/providers/{id}/reviews",
            "get /api/v1/moderation/pace",
            "get /api/v1/moderation/reviews",
            "get /api/v1/moderation/reviews/{id}",
            "post /api/v1/moderation/decisions",
            "post /api/v1/moderation/reviews/{id}/appeal-decision",
            "post /api/v1/moderation/reviews/{id}/keep",
            "post /api/v1/moderation/reviews/{id}/propose-removal",
            "post /api/v1/moderation/reviews/{id}/remove",
            "get /api/v1/my/decisions/{id}",
            "post /api/v1/my/decisions/{id}/appeal",
            "get /api/v1/my/provider-reviews",
            "get /api/v1/my/provider-reviews/improvements",
            "put /api/v1/my/provider-reviews/{id}/reply",
            "post /api/v1/my/provider-reviews/{id}/dispute",
            "get /api/v1/provider-words",
            "post /api/v1/provider-words/disputes/{id}/answer",
            "post /api/v1/provider-words/providers/{id}/improvements",
            "post /api/v1/provider-words/replies/{id}/decision",
            "get /api/v1/honesty-flags",
            "post /api/v1/honesty-flags/{id}/close",
            "post /api/v1/honesty-flags/related",
            "get /api/v1/people/{person}/purchases",
            "post /api/v1/people/{person}/reviews",
            "put /api/v1/people/{person}/reviews/{id}",
            "get /api/v1/people/{person}/drafts/{line}",
            "put /api/v1/people/{person}/drafts/{line}",
            "post /api/v1/listings/{id}/used",
            "get /api/v1/safeguarding/worries",
            "get /api/v1/safeguarding/worries/{id}",
            "post /api/v1/safeguarding/worries/{id}/close",
            "post /api/v1/safeguarding/worries/{id}/notes",
            "post /api/v1/safeguarding/worries/{id}/take",
            "post /api/v1/worries",
            "get /api/v1/sample",
            "get /api/v1/summaries/check",
            "post /api/v1/reviews",
            "post /api/v1/summaries/recompute",
            "put /api/v1/my/drafts/{line}",
            "put /api/v1/reviews/{id}"),
        documented);
  }

  @Test
  void fieldsAreDocumentedInSnakeCaseAsTheyAreSent() throws Exception {
    String document = document().toString();
    assertTrue(document.contains("\"order_line_id\""));
    assertFalse(document.contains("\"orderLineId\""));
  }

  private List<Map.Entry<String, JsonNode>> paths() throws Exception {
    List<Map.Entry<String, JsonNode>> own = new ArrayList<>(document().get("paths").properties());
    own.removeIf(path -> !path.getKey().startsWith("/api/"));
    return own;
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
