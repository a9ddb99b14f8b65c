package org.supportmarket.catalogue;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.supportmarket.testkit.Tokens;

/** What other services are told by the feed. */
public final class Told {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Told() {}

  /** All events about one thing, the oldest first. */
  public static List<JsonNode> ofAll(String subject) {
    return of("", subject);
  }

  /** Those of this contract. */
  public static List<JsonNode> of(String contract, String subject) {
    List<JsonNode> found = new ArrayList<>();
    String cursor = "0.0.0";
    for (JsonNode page = feed(cursor); !page.isEmpty(); page = feed(cursor)) {
      for (JsonNode event : page) {
        cursor = event.path("cursor").asText();
        if (event.path("type").asText().contains(contract)
            && event.path("subject").asText().equals(subject)) {
          found.add(event);
        }
      }
    }
    return found;
  }

  private static JsonNode feed(String after) {
    try {
      return JSON.readTree(
          given()
              .auth()
              .oauth2(Tokens.feedReader())
              .queryParam("after", after)
              .get("/feed")
              .asString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
