package org.supportmarket.ordering.trends;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.invariants.Invariant;
import org.supportmarket.ordering.offer.CatalogueFixture;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** An Elasticsearch that takes connections and never says a word: the worst way to be away. */
@QuarkusTest
@WithStack("ordering")
@TestProfile(TrendsOutageTest.SilentElasticsearch.class)
class TrendsOutageTest {

  public static class SilentElasticsearch implements QuarkusTestProfile {
    /** Held here, because a socket that nobody holds is closed by and by. */
    private static final ServerSocket SILENT = listening();

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.elasticsearch.hosts", "127.0.0.1:" + SILENT.getLocalPort());
    }

    private static ServerSocket listening() {
      try {
        return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Inject CatalogueFixture catalogue;
  @Inject BuyerFixture buyers;
  @Inject TrendsEqualLedger trendsEqualLedger;

  /** Long before the half minute after which Elasticsearch's client itself would give up. */
  @Test
  void trendsSaySoInTime() {
    Tokens.of("commissioner1");
    given()
        .auth()
        .oauth2(Tokens.of("commissioner1"))
        .get("/api/v1/councils/E10900001/trends")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .body("code", equalTo("trends_unavailable"))
        .time(lessThan(15_000L));
  }

  @Test
  void panelsAndThePublicFiguresSaySoInTime() {
    for (String path : List.of("councils/E10900001/panels/time", "market/quarters")) {
      given()
          .auth()
          .oauth2(Tokens.of("commissioner1"))
          .get("/api/v1/" + path)
          .then()
          .statusCode(503)
          .contentType("application/problem+json")
          .body("code", equalTo("trends_unavailable"))
          .time(lessThan(15_000L));
    }
  }

  @Test
  void ordersAreTakenAllTheSame() {
    UUID provider = UUID.randomUUID();
    UUID listing = catalogue.publish(provider, "leisure", "session", 1_250);
    buyers.buys(buyers.aBuyerOf("E10900001"), provider, LocalDate.of(2026, 2, 3), listing);
  }

  @Test
  void whatCannotBeComparedIsNotReportedAsGood() {
    Invariant found = trendsEqualLedger.check();
    assertFalse(found.ok());
    assertEquals(-1, found.figure());
  }
}
