package org.supportmarket.testkit;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the service under test has told others in its feed, read as they read it. */
public final class Told {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Told() {}

  /** All events of a service about one thing, the oldest first. */
  public static List<JsonNode> about(String service, String subject) {
    return of(service, event -> event.path("subject").asText().equals(subject));
  }

  /** Those of a type, such as {@code order-changed}. */
  public static List<JsonNode> about(String service, String type, String subject) {
    return about(service, subject).stream()
        .filter(event -> event.path("type").asText().contains("." + type + "."))
        .toList();
  }

  /** All events of a service that are like this, the oldest first. */
  public static List<JsonNode> of(String service, Predicate<JsonNode> wanted) {
    awaitWhatIsWritten(service);
    List<JsonNode> found = new ArrayList<>();
    String cursor = "0.0.0";
    for (JsonNode page = feed(cursor); !page.isEmpty(); page = feed(cursor)) {
      for (JsonNode event : page) {
        cursor = event.path("cursor").asText();
        if (wanted.test(event)) {
          found.add(event);
        }
      }
    }
    return found;
  }

  /**
   * A feed shows nothing from behind a transaction that still runs, not even one of another
   * service's tests beside us.
   */
  private static void awaitWhatIsWritten(String service) {
    try (Connection connection = TestDatabase.asService(service)) {
      String now = one(connection, "SELECT pg_current_xact_id()::text || ?", "");
      await("the end of what runs beside us")
          .pollInterval(Duration.ofMillis(20))
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  one(
                          connection,
                          "SELECT (pg_snapshot_xmin(pg_current_snapshot()) > ?::text::xid8)::text",
                          now)
                      .equals("true"));
    } catch (SQLException e) {
      throw new IllegalStateException("The feed's database does not answer", e);
    }
  }

  private static String one(Connection connection, String sql, String parameter)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, parameter);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private static JsonNode feed(String after) {
    try {
      return JSON.readTree(
          given()
              .auth()
              .oauth2(Tokens.feedReader())
              .queryParam("after", after)
              .queryParam("limit", 500)
              .get("/feed")
              .then()
              .statusCode(200)
              .extract()
              .asString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
