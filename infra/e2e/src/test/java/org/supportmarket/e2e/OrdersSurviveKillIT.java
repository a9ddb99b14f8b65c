package org.supportmarket.e2e;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.supportmarket.stack.Part;

/** Ends and freezes servers, so nothing else may use them meanwhile. */
@Isolated
class OrdersSurviveKillIT {
  private static final int ORDERS = 120;
  private static final int KILL_AFTER = 30;

  private final Market market = Market.running();

  @Test
  void killingTheOrderingServiceLosesNoAcknowledgedOrderAndResendingMakesNoSecond()
      throws Exception {
    Holder holder = Holder.of(market, "holder2");
    Map<String, Object> listing = Shelf.anOrderableListing(market, 1_500);
    String listingId = (String) listing.get("id");
    long before = holder.availablePence();
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < ORDERS; i++) {
      keys.add(UUID.randomUUID().toString());
    }

    Map<String, String> acknowledged = new ConcurrentHashMap<>();
    AtomicInteger made = new AtomicInteger();
    try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
      for (String key : keys) {
        clients.submit(
            () -> {
              String id = placed(holder, listingId, key);
              if (id != null) {
                acknowledged.put(key, id);
                if (made.incrementAndGet() == KILL_AFTER) {
                  market.stack().kill(Part.ORDERING);
                }
              }
            });
      }
    }
    assertTrue(acknowledged.size() >= KILL_AFTER, acknowledged.size() + " were acknowledged");
    assertTrue(acknowledged.size() < ORDERS, "the kill came in the middle");
    market.start(Part.ORDERING);

    for (String id : acknowledged.values()) {
      given()
          .auth()
          .oauth2(holder.token())
          .get(holder.home() + "/orders/" + id)
          .then()
          .statusCode(200);
    }
    Set<String> ids = new HashSet<>();
    for (String key : keys) {
      Response response = holder.order(listingId, 1, key);
      assertEquals(201, response.statusCode(), response.asString());
      String id = response.path("id");
      assertTrue(ids.add(id), "two keys made one order");
      if (acknowledged.containsKey(key)) {
        assertEquals(acknowledged.get(key), id, "an acknowledged order was made a second time");
      }
    }
    assertEquals(
        before - (long) ORDERS * Shelf.pricePence(listing),
        holder.availablePence(),
        "exactly one order for each key was paid for");
    Invariants.hold(market);
    for (String id : ids) {
      assertEquals(200, holder.cancel(id).statusCode());
    }
    assertEquals(before, holder.availablePence());
    assertFalse(ids.isEmpty());
    Invariants.hold(market);
  }

  /** The new order's id, or null if the service was gone before it answered. */
  private static String placed(Holder holder, String listingId, String key) {
    try {
      Response response = holder.order(listingId, 1, key);
      return response.statusCode() == 201 ? response.path("id") : null;
    } catch (RuntimeException connectionLost) {
      return null;
    } catch (Exception connectionLost) {
      // REST Assured throws the checked exception of the connection undeclared.
      return null;
    }
  }
}
