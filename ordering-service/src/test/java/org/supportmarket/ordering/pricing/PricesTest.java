package org.supportmarket.ordering.pricing;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.ordering.fixture.Calls.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.market.FactRows;
import org.supportmarket.ordering.market.Publisher;
import org.supportmarket.ordering.pricing.AskedPrices.Sold;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ordering")
class PricesTest {
  private static final String COUNCIL = "E10990025";
  private static final String OURS = "/api/v1/councils/E10900001/prices";
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

  @Inject AskedPrices askedPrices;
  @Inject ShowPrices showPrices;
  @Inject Database database;

  private final UUID provider = UUID.randomUUID();

  @BeforeEach
  void fiveListingsByTheItem() {
    Sql.asOwner(
        "INSERT INTO supply (provider_id, district, category, council) VALUES (?, 'Moor', 'domestic-help', ?)",
        provider,
        COUNCIL);
    for (long pence : List.of(1_000L, 1_200L, 1_500L, 2_000L, 9_000L)) {
      Market.aListingOf(provider, pence);
    }
    Market.aListingOfAnotherProvider(1);
  }

  @AfterEach
  void nobodySellsThereAnyMore() {
    Sql.asOwner("DELETE FROM supply WHERE provider_id = ?", provider);
    FactRows.forget(COUNCIL);
    Sql.asOwner("DELETE FROM market_figure WHERE council = ?", COUNCIL);
  }

  @Test
  void halfOfWhatIsOnOfferThereCostsFromTheLowerToTheUpperPrice() {
    assertEquals(
        Map.of(new Sold("domestic-help", "item"), new PricesView.Asked(5, 1_200, 1_500, 2_000)),
        askedPrices.of(COUNCIL));
  }

  @Test
  void theAverageIsThatOfFourWholeQuartersAndFewPeopleHaveNone() {
    for (int person = 0; person < 20; person++) {
      FactRows.write(
          COUNCIL,
          List.of(
              bought(person, LocalDate.of(2025, 4, 1), "leisure", 3_500),
              bought(person, LocalDate.of(2026, 3, 31), "leisure", 5_500),
              bought(person, LocalDate.of(2026, 4, 1), "leisure", 90_000),
              bought(person % 4, LocalDate.of(2026, 1, 9), "meals", 4_000)));
    }
    Publisher.publish();
    PricesView told = showPrices.show(COUNCIL, TODAY);
    assertEquals("2025-04-01", told.from().toString());
    assertEquals("2026-03-31", told.to().toString());
    PricesView.Row leisure = told.rows().getFirst();
    long plainly =
        database
            .one(
                """
                SELECT round(sum(planned_pence)::numeric / sum(units))::bigint FROM purchase_fact
                 WHERE council = ? AND category = 'leisure' AND day BETWEEN '2025-04-01' AND '2026-03-31'
                """,
                row -> row.getLong(1),
                COUNCIL)
            .orElseThrow();
    assertEquals("leisure", leisure.category());
    assertEquals("hour", leisure.unit());
    assertTrue(Math.abs(leisure.averagePence() - plainly) < plainly / 5, leisure.toString());
    assertNull(leisure.asked());
    PricesView.Row meals = told.rows().getLast();
    assertEquals("meals", meals.category());
    assertNull(meals.averagePence());
    assertEquals(1, meals.notShown());
    as("commissioner1").get(OURS).then().statusCode(200);
    as("commissioner-other")
        .get(OURS)
        .then()
        .statusCode(404)
        .body("code", equalTo("council_unknown"));
  }

  private FactRows.Bought bought(int person, LocalDate day, String what, long pence) {
    FactRows.Buyer buyer =
        new FactRows.Buyer(
            "buyer-" + person, "Moor", "physical", "65-74", "direct_payment", "social_care");
    return FactRows.Bought.of(buyer, day, what, provider, pence);
  }
}
