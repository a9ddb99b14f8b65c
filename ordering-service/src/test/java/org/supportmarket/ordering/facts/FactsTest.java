package org.supportmarket.ordering.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.circumstances.Circumstances;
import org.supportmarket.ordering.circumstances.SetCircumstances;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.offer.CatalogueFixture;
import org.supportmarket.ordering.trends.BuyerFixture;
import org.supportmarket.ordering.trends.IndexedOrders;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ordering")
class FactsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 20);
  private static final LocalDate NEXT_YEAR = LocalDate.of(2025, 4, 2);
  private static final Circumstances IN_DUNMERE =
      new Circumstances("Dunmere", "75-84", "physical", "with-family", null, true);

  @Inject CatalogueFixture catalogue;
  @Inject BuyerFixture buyers;
  @Inject IndexedOrders orders;
  @Inject SetCircumstances setCircumstances;
  @Inject FillFacts fillFacts;

  private final UUID provider = UUID.randomUUID();
  private final String council =
      "F%08d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
  private UUID gym;
  private UUID lunch;
  private BuyerFixture.Buyer buyer;

  @BeforeEach
  void aBuyer() {
    gym = catalogue.publish(provider, "leisure", "session", 1_250);
    lunch = catalogue.publish(provider, "meals", "item", 701);
    buyer = buyers.aBuyerOf(council);
  }

  @Test
  void whateverBecomesOfAnOrderItsFactsAreWhatTheLedgerMoved() {
    BuyerFixture.Bought whole = buyers.buys(buyer, provider, DAY, gym, lunch);
    buyers.isDelivered(whole, DAY.plusDays(1));
    BuyerFixture.Bought part = buyers.buys(buyer, provider, DAY, gym);
    buyers.isDeliveredInPart(part, DAY.plusDays(1), 901);
    buyers.isRefunded(part, DAY.plusDays(2), 202);
    buyers.isCancelled(buyers.buys(buyer, provider, DAY, lunch), DAY.plusDays(1));
    buyers.buys(buyer, provider, DAY, gym);
    orders.asFacts();
    assertEquals(1_951 + 699 + 1_250, sum("planned_pence"));
    assertEquals(1_951 + 699, sum("delivered_pence"));
    assertEquals(1_250, sum("reserved_pence"));
    assertEquals(0, sum("committed_pence"));
    assertEquals(0, sum("paid_pence"));
    assertEquals(349 + 202 + 701, sum("cancelled_pence"));
    assertEquals(3, sum("orders"));
    assertEquals(4, sum("category_orders"), "one in each of its two categories");
    assertEquals(4, sum("units"), "the cancelled one is taken off again");
    assertEquals(
        0,
        number("planned_pence <> reserved_pence + committed_pence + delivered_pence"),
        "facts that do not add up");
  }

  @Test
  void aLineStaysCountedWhereItWasBought() {
    setCircumstances.set(now(), buyer.person(), IN_DUNMERE);
    BuyerFixture.Bought bought = buyers.buys(buyer, provider, DAY, gym);
    orders.asFacts();
    setCircumstances.set(
        now(),
        buyer.person(),
        new Circumstances("Eastwold", "85-plus", "memory-and-cognition", "own-plan", null, false));
    buyers.isCancelled(bought, DAY.plusDays(3));
    buyers.buys(buyer, provider, DAY.plusDays(4), lunch);
    orders.asFacts();
    assertEquals(0, sumWhere("planned_pence", "district = 'Dunmere' AND age_band = '75-84'"));
    assertEquals(701, sumWhere("planned_pence", "district = 'Eastwold' AND NOT counted"));
    assertEquals(2, number("district = 'Dunmere' AND counted AND verified AND kind = 'service'"));
  }

  @Test
  void aPseudonymIsTheSameInAYearAndAnotherOneInTheNext() {
    buyers.buys(buyer, provider, DAY, gym);
    buyers.buys(buyer, provider, DAY.plusDays(2), lunch);
    buyers.buys(buyer, provider, NEXT_YEAR, gym);
    orders.asFacts();
    List<String> keys = keys("day <= '2025-03-31'");
    assertEquals(1, keys.size());
    List<String> later = keys("day > '2025-03-31'");
    assertEquals(1, later.size());
    assertNotEquals(keys, later);
    String id = buyer.person().id().toString();
    assertFalse(id.contains(keys.getFirst()) || keys.getFirst().contains(id.substring(0, 8)));
  }

  @Test
  void whoIsNotToBeCountedHasNoPseudonym() {
    setCircumstances.set(
        now(),
        buyer.person(),
        new Circumstances("Dunmere", "25-44", "social", "own-plan", null, false));
    buyers.buys(buyer, provider, DAY, gym);
    orders.asFacts();
    assertEquals(List.of(""), keys("NOT counted"));
    assertEquals(1_250, sum("planned_pence"), "the money is in the exact totals all the same");
  }

  @Test
  void whatIsNotDearerThanTheCouncilAgreedIsOfTheFramework() {
    Sql.asOwner(
        """
        INSERT INTO rule_set (council, version, in_force_from, rules, put_in_force_at, put_in_force_by)
        VALUES (?, 1, '2020-01-01', '{"rules": [{"code": "any", "law": false, "verdict": "yes", "words": "Yes.", "when": {}}],
                "framework": [{"category": "out-and-about", "unit": "session", "pence": 1250},
                              {"category": "meals", "unit": "item", "pence": 700}]}', now(), 'test')
        """,
        council);
    buyers.buys(buyer, provider, DAY, gym, lunch);
    orders.asFacts();
    assertEquals(1, number("category = 'leisure' AND framework"));
    assertEquals(1, number("category = 'meals' AND NOT framework"));
  }

  @Test
  void factsTheFeedHasForgottenAreMadeAllTheSame() {
    BuyerFixture.Bought bought = buyers.buys(buyer, provider, DAY, gym, lunch);
    buyers.isDelivered(bought, DAY.plusDays(1));
    orders.asFacts();
    long facts = number("true");
    Sql.asOwner(
        """
        ALTER TABLE purchase_fact DISABLE TRIGGER append_only;
        DELETE FROM purchase_fact WHERE council = '%1$s';
        ALTER TABLE purchase_fact ENABLE ALWAYS TRIGGER append_only;
        CREATE TABLE forgotten AS
          SELECT * FROM outbox WHERE event_id IN (SELECT id FROM order_event WHERE order_id = '%2$s');
        DELETE FROM outbox WHERE event_id IN (SELECT event_id FROM forgotten)"""
            .formatted(council, bought.order()));
    try {
      assertEquals(0, number("true"));
      assertTrue(fillFacts.fill() >= facts);
      assertEquals(facts, number("place = ''"));
      assertEquals(1_951, sum("delivered_pence"));
      assertEquals(0, fillFacts.fill(), "nothing is made twice");
    } finally {
      Sql.asOwner("INSERT INTO outbox SELECT * FROM forgotten; DROP TABLE forgotten");
    }
  }

  private static Act now() {
    return Act.system("test", Instant.now());
  }

  private long sum(String column) {
    return sumWhere(column, "true");
  }

  private long sumWhere(String column, String which) {
    return Sql.number(
        "SELECT coalesce(sum(%s), 0) FROM purchase_fact WHERE council = ? AND %s"
            .formatted(column, which),
        council);
  }

  private long number(String which) {
    return Sql.number("SELECT count(*) FROM purchase_fact WHERE council = ? AND " + which, council);
  }

  private List<String> keys(String which) {
    return Sql.texts(
        "SELECT DISTINCT person_key FROM purchase_fact WHERE council = ? AND " + which, council);
  }
}
