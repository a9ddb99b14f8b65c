package org.supportmarket.ordering.sample;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.offer.CatalogueFixture;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** The sample as infra/run sees it: made by itself, from outside only its progress is seen. */
@QuarkusTest
@WithStack("ordering")
@TestProfile(SampleJobTest.TinySample.class)
class SampleJobTest {
  private static final int LISTINGS = 16;

  public static class TinySample implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "support-market.sample.enabled", "true",
          "support-market.sample.rules", "false", // they would hold in all other tests too
          "support-market.sample.council", "false", // what it asks would be open in them
          "support-market.sample.people", "5",
          "support-market.sample.days", "180",
          "support-market.sample.listings", Integer.toString(LISTINGS),
          "support-market.sample.date", LocalDate.now().toString());
    }
  }

  @Inject CatalogueFixture catalogue;

  @Test
  void itMakesPeopleAtOnceAndOrdersWhenTheListingsHaveArrived() {
    awaitState("ready");
    List<Map<String, Object>> budgets = budgetsOfHolder1();
    assertTrue(budgets.size() >= 2, "budgets are there when it says ready");
    for (int n = 1; n <= LISTINGS; n++) {
      catalogue.publish(
          SampleIds.of("listing:" + n),
          SampleIds.of("provider:" + (n % 3 + 1)),
          Category.values()[n % Category.values().length].slug(),
          "session",
          2_000);
    }
    JsonPath done = awaitState("done");
    assertEquals(done.getLong("total"), done.getLong("done"));
    assertTrue(done.getLong("done") >= 12, "orders: " + done.getLong("done"));
    long most =
        budgetsOfHolder1().stream()
            .mapToLong(budget -> ((Number) budget.get("available_pence")).longValue())
            .max()
            .orElseThrow();
    assertTrue(most >= 300_000, "holder1 has " + most);
    assertTrue(ordersWaitingFor("provider1") >= 1, "provider1 sees one waiting");
  }

  private static JsonPath awaitState(String state) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> progress().getString("state").equals(state));
    return progress();
  }

  private static JsonPath progress() {
    return given().get("/api/v1/sample").then().statusCode(200).extract().jsonPath();
  }

  private static List<Map<String, Object>> budgetsOfHolder1() {
    return as("holder1", "/api/v1/people/" + SampleIds.of("person:holder1") + "/budgets")
        .getList("");
  }

  private static int ordersWaitingFor(String provider) {
    return as(provider, "/api/v1/providers/" + SampleIds.of("provider:1") + "/orders?status=placed")
        .getInt("total_items");
  }

  private static JsonPath as(String user, String path) {
    return given()
        .auth()
        .oauth2(Tokens.of(user))
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
