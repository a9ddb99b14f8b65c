package org.supportmarket.ordering.trends;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.kernel.feed.FeedConsumer;
import org.supportmarket.kernel.feed.FeedEvent;
import org.supportmarket.ordering.invariants.Invariant;
import org.supportmarket.ordering.offer.CatalogueFixture;
import org.supportmarket.testkit.TestDatabase;
import org.supportmarket.testkit.TestIndices;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ordering")
class PurchaseIndexTest {
  private static final String COUNCIL = "E10900001";
  private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

  @Inject CatalogueFixture catalogue;
  @Inject BuyerFixture buyers;
  @Inject IndexedOrders indexed;
  @Inject PurchaseIndex index;
  @Inject PurchasesSource source;
  @Inject TrendsFeed feed;
  @Inject TrendsEqualLedger trendsEqualLedger;
  @Inject Reconcile reconcile;
  @Inject FeedConsumer consumer;
  @Inject ObjectMapper json;

  private final UUID provider = UUID.randomUUID();
  private UUID listing;
  private BuyerFixture.Buyer buyer;

  @BeforeEach
  void aBuyer() {
    listing = catalogue.publish(provider, "leisure", "session", 1_250);
    buyer = buyers.aBuyerOf(COUNCIL);
  }

  @Test
  void eventsSeenOnceMoreCountOnce() throws IOException {
    buyers.isDelivered(buyers.buys(buyer, provider, DAY, listing), DAY.plusDays(3));
    indexed.all();
    long before = documents();
    consumer.rewind(TrendsFeed.CONSUMER, Cursor.START);
    indexed.all();
    assertEquals(before, documents());
    assertHolds();
  }

  @Test
  void whatIsDeliveredInPartAndPartlyGivenBackCountsAsTheLedgerHasIt() throws IOException {
    BuyerFixture.Bought bought = buyers.buys(buyer, provider, DAY, listing, listing);
    buyers.isCancelled(buyers.buys(buyer, provider, DAY, listing), DAY.plusDays(1));
    BuyerFixture.Bought part = buyers.buys(buyer, provider, DAY, listing);
    buyers.isDeliveredInPart(part, DAY.plusDays(1), 901);
    buyers.isRefunded(part, DAY.plusDays(2), 202);
    buyers.isDelivered(bought, DAY.plusDays(3));
    buyers.isRefunded(bought, DAY.plusDays(3), 1_300);
    indexed.all();
    assertHolds();
    rebuild();
    assertHolds();
  }

  @Test
  void aRebuildWhileOrdersComeInLosesNoneAndDoublesNone() throws IOException {
    whileOrdersComeIn(
        () -> {
          for (int i = 0; i < 4; i++) {
            rebuild();
            assertHolds();
          }
        });
    indexed.all();
    assertHolds();
    assertEquals(1, indices().size(), "indices left: " + indices());
  }

  @Test
  void theComparisonHoldsWhileOrdersComeIn() {
    whileOrdersComeIn(
        () -> {
          for (int i = 0; i < 25; i++) {
            assertHolds();
          }
        });
  }

  @Test
  void aRebuildNeedsNoOutbox() throws SQLException {
    buyers.isDelivered(buyers.buys(buyer, provider, DAY, listing), DAY);
    indexed.all();
    try (Connection owner = TestDatabase.asOwner("ordering");
        Statement delete = owner.createStatement()) {
      delete.executeUpdate("DELETE FROM outbox");
    }
    rebuild();
    assertHolds();
    buyers.buys(buyer, provider, DAY, listing);
    indexed.all();
    assertHolds();
  }

  @Test
  void anIndexThatWasLostIsMadeAnew() throws IOException {
    buyers.buys(buyer, provider, DAY, listing);
    indexed.all();
    for (String name : indices()) {
      given().delete(TestIndices.url() + "/" + name).then().statusCode(200);
    }
    buyers.buys(buyer, provider, DAY, listing);
    Awaitility.await()
        .ignoreExceptions()
        .until(
            () -> {
              feed.catchUp();
              return apart() == 0;
            });
    assertEquals(1, indices().size());
  }

  @Test
  void anIndexOfAnotherDatabaseIsNotTakenForOurs() {
    indexed.all();
    assertTrue(index.isOf(source.name()));
    assertFalse(index.isOf(UUID.randomUUID() + ".1"));
  }

  @Test
  void aWrongFigureInTheIndexIsFoundByTheInvariant() {
    buyers.buys(buyer, provider, DAY, listing);
    indexed.all();
    index.add(List.of(aPennyTooMuch()));
    Invariant found = trendsEqualLedger.check();
    assertFalse(found.ok());
    assertEquals(1, apart());
    operator()
        .post("/api/v1/trends/reconciliations")
        .then()
        .statusCode(200)
        .body("index_apart_pence", equalTo(0));
    assertHolds();
  }

  /** Of a fact there is not. */
  private FeedEvent aPennyTooMuch() {
    ObjectNode document =
        json.createObjectNode()
            .put("seq", 1)
            .put("day", DAY.toString())
            .put("council", COUNCIL)
            .put("planned_pence", 1);
    UUID nothing = UUID.randomUUID();
    return new FeedEvent(
        nothing, "purchase-fact", nothing.toString(), Instant.EPOCH, document, Cursor.START);
  }

  @Test
  void onlyAnOperatorMayRebuild() {
    given()
        .auth()
        .oauth2(Tokens.of("commissioner1"))
        .post("/api/v1/trends/rebuild")
        .then()
        .statusCode(403);
  }

  private void whileOrdersComeIn(Runnable work) {
    AtomicBoolean goOn = new AtomicBoolean(true);
    CompletableFuture<Void> shopping =
        CompletableFuture.runAsync(
            () -> {
              for (int day = 0; goOn.get(); day = (day + 1) % 50) {
                LocalDate placed = DAY.plusDays(day);
                buyers.isDelivered(
                    buyers.buys(buyer, provider, placed, listing), placed.plusDays(1));
                buyers.isCancelled(buyers.buys(buyer, provider, placed, listing), placed);
              }
            });
    try {
      work.run();
    } finally {
      goOn.set(false);
      shopping.join();
    }
  }

  private static void rebuild() {
    operator().post("/api/v1/trends/rebuild").then().statusCode(200);
  }

  private static RequestSpecification operator() {
    return given().auth().oauth2(Tokens.of("operator1"));
  }

  private void assertHolds() {
    assertEquals(0, apart());
  }

  /** Of our council: other tests make up facts of others. */
  private long apart() {
    Reconciliation found = reconcile.run();
    return Stream.of(found.ledger(), found.index().orElseThrow())
        .flatMap(apart -> apart.entrySet().stream())
        .filter(of -> of.getKey().council().equals(COUNCIL))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private long documents() throws IOException {
    return index.client().count(count -> count.index(index.alias())).count();
  }

  private List<String> indices() throws IOException {
    return List.copyOf(
        index.client().indices().get(get -> get.index(index.alias() + "-*")).indices().keySet());
  }
}
