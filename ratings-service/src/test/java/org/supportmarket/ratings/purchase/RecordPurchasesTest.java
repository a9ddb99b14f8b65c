package org.supportmarket.ratings.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.testkit.Contracts;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ratings")
class RecordPurchasesTest {
  @Inject Ordering ordering;
  @Inject PurchaseRepository purchases;
  @Inject ReviewerRepository reviewers;
  @Inject RecordPurchases effect;

  private final Bought bought = Bought.by(UUID.randomUUID());

  @Test
  void theContractsEventsAreUnderstood() {
    JsonNode order = Contracts.event("order-changed");
    JsonNode link = Contracts.event("person-linked");
    ordering.tells(order, link);
    JsonNode line = order.get("data").get("lines").get(0);
    Purchase purchase = purchase(UUID.fromString(line.get("order_line_id").asText()));
    assertEquals(order.get("data").get("person_id").asText(), purchase.personId().toString());
    assertEquals(order.get("data").get("provider_name").asText(), purchase.providerName());
    assertEquals(line.get("listing_name").asText(), purchase.listingName());
    assertEquals(line.get("category").asText(), purchase.category());
    Caller caller =
        new Caller(
            link.get("data").get("issuer").asText(),
            link.get("data").get("subject").asText(),
            "somebody",
            null,
            Set.of(),
            null,
            null);
    assertEquals(
        link.get("data").get("person_id").asText(),
        reviewers.personOf(caller).orElseThrow().toString());
  }

  static List<List<String>> ordersInWhichADeliveryMayBeToldOf() {
    return List.of(
        List.of("placed", "accepted", "delivered"),
        List.of("delivered", "accepted", "placed"),
        List.of("accepted", "delivered", "placed", "accepted", "delivered"),
        List.of("delivered"));
  }

  @ParameterizedTest
  @MethodSource("ordersInWhichADeliveryMayBeToldOf")
  void eventsInAnyOrderAndSeenTwiceEndInTheSameState(List<String> statuses) {
    for (String status : statuses) {
      int day = 10 + List.of("placed", "accepted", "delivered").indexOf(status);
      ordering.tells(bought.became(status, LocalDate.of(2026, 5, day)));
    }
    assertTrue(purchase(bought.line()).isDelivered());
    assertEquals(LocalDate.of(2026, 5, 12), purchase(bought.line()).deliveredOn());
  }

  @Test
  void anOrderThatWasCancelledStaysCancelledWhenOlderNewsComesLate() {
    ordering.tells(bought.became("cancelled"), bought.became("placed"), bought.became("accepted"));
    assertFalse(purchase(bought.line()).isDelivered());
  }

  @Test
  void aCompletedOrderIsDeliveredEvenIfItsDeliveryIsToldOfLater() {
    ordering.tells(bought.became("completed", LocalDate.of(2026, 6, 1)));
    ordering.tells(bought.became("delivered", LocalDate.of(2026, 5, 30)));
    assertTrue(purchase(bought.line()).isDelivered());
    assertEquals(LocalDate.of(2026, 5, 30), purchase(bought.line()).deliveredOn());
  }

  @Test
  void aStatusThatMeansNothingToAReviewIsPassedOver() {
    ordering.tells(bought.became("delivered"), bought.became("invoiced"));
    assertTrue(purchase(bought.line()).isDelivered());
  }

  @Test
  void anEventThatCannotBeReadStopsTheFeedAndLeavesNothing() {
    ObjectNode broken = bought.became("delivered").deepCopy();
    ((ObjectNode) broken.get("data")).put("person_id", "nobody");
    Bought before = Bought.by(UUID.randomUUID());
    assertThrows(
        IllegalStateException.class, () -> ordering.tells(before.became("delivered"), broken));
    assertTrue(purchases.findByIdOptional(before.line()).isEmpty());
  }

  @Test
  void anOlderLinkDoesNotTakeALoginFromItsPerson() {
    UUID subject = UUID.randomUUID();
    UUID now = UUID.randomUUID();
    ordering.tells(ordering.linked(now, subject, Instant.parse("2026-03-01T00:00:00Z")));
    ordering.tells(
        ordering.linked(UUID.randomUUID(), subject, Instant.parse("2026-02-01T00:00:00Z")));
    Caller caller =
        new Caller(Tokens.issuer(), subject.toString(), "somebody", null, Set.of(), null, null);
    assertEquals(now, reviewers.personOf(caller).orElseThrow());
  }

  @Test
  void untilARenewedSourceTellsOfADeliveryAgainItCannotBeReviewed() {
    ordering.delivers(bought);
    QuarkusTransaction.requiringNew().run(effect::rebuild);
    assertFalse(purchase(bought.line()).isDelivered());
    ordering.tells(bought.became("delivered"));
    assertTrue(purchase(bought.line()).isDelivered());
  }

  private Purchase purchase(UUID line) {
    return QuarkusTransaction.requiringNew()
        .call(() -> purchases.findByIdOptional(line).orElseThrow());
  }
}
