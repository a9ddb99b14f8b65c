package org.supportmarket.catalogue.search;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.supportmarket.catalogue.Searches.ask;
import static org.supportmarket.catalogue.Searches.search;
import static org.supportmarket.catalogue.Searches.soonFound;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.Shelf;
import org.supportmarket.testkit.TestIndices;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("catalogue")
@TestProfile(SearchOutageTest.BehindASwitch.class)
class SearchOutageTest {
  @Inject Shelf shelf;

  /** Elasticsearch is away when the service starts. */
  public static class BehindASwitch implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.elasticsearch.hosts",
          "127.0.0.1:" + Switch.before(URI.create(TestIndices.url()).getPort()));
    }
  }

  @Test
  void withoutElasticsearchSearchSaysSoInTimeTheRestWorksAndItComesBackByItself() {
    String word = "w" + UUID.randomUUID().toString().replace("-", "");
    UUID id = shelf.aListing(shelf.aProviderCalled("Outage provider"), "During " + word, 1_000);
    saysThatSearchIsResting();
    given().get("/api/v1/listings/" + id).then().statusCode(200);
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'index' }.data.reachable", equalTo(false));

    Switch.on();
    await().atMost(Duration.ofSeconds(20)).until(() -> search().extract().statusCode() == 200);
    soonFound(word, 1);

    Switch.silent();
    saysThatSearchIsResting();
    given().get("/api/v1/listings/" + id).then().statusCode(200);
    shelf.aListing(shelf.aProviderCalled("Outage provider"), "While silent " + word, 1_000);

    Switch.on();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> Integer.valueOf(2).equals(search("q", word).extract().path("total_items")));
  }

  /** Long before the half minute after which Elasticsearch's client itself would give up. */
  private static void saysThatSearchIsResting() {
    ask("q", "help")
        .then()
        .time(lessThan(15_000L))
        .statusCode(503)
        .contentType("application/problem+json")
        .body("code", equalTo("search_unavailable"))
        .body("detail", containsString("try again"));
    given()
        .queryParam("q", "help")
        .get("/api/v1/suggestions")
        .then()
        .time(lessThan(15_000L))
        .statusCode(503);
  }
}
