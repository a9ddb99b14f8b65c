package org.supportmarket.ordering.market;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.budget.FinancialYear;
import org.supportmarket.ordering.offer.CatalogueFixture;
import org.supportmarket.ordering.trends.BuyerFixture;
import org.supportmarket.ordering.trends.IndexedOrders;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** The two speeds: exact totals at once, panels with the next publication. */
@QuarkusTest
@WithStack("ordering")
class OrderInPanelsTest {
  private static final String COUNCIL = "E10900001";

  /** No other test buys in this month, in the next or a year before. */
  private static final LocalDate DAY = LocalDate.of(2028, 10, 10);

  private static final FinancialYear YEAR = FinancialYear.of(DAY);
  private static final int PEOPLE = 8;
  private static final long PRICE = 1_250;

  @Inject CatalogueFixture catalogue;
  @Inject BuyerFixture buyers;
  @Inject IndexedOrders orders;
  @Inject PublishedCells published;
  @Inject CellIndex index;

  @Test
  void anOrderIsInTheLiveTotalsAtOnceAndInThePanelsAfterTheOperatorsPublication() {
    orders.asFacts();
    published.publish();
    UUID provider = UUID.randomUUID();
    UUID listing = catalogue.publish(provider, "leisure", "session", PRICE);
    for (int i = 0; i < PEOPLE; i++) {
      buyers.buys(buyers.aBuyerOf(COUNCIL), provider, DAY, listing);
    }
    orders.asFacts();

    assertEquals(
        PEOPLE * PRICE, seen("finance1", "live-totals").getLong("totals[0].planned_pence"));
    JsonPath not = seen("commissioner1", "panels/category");
    assertEquals(0, not.getList("rows").size());

    given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .post("/api/v1/market/publications")
        .then()
        .statusCode(200)
        .body("facts", greaterThanOrEqualTo(PEOPLE));
    JsonPath then = seen("commissioner1", "panels/category");
    assertEquals("leisure", then.getString("rows[0].key"));
    assertEquals(10, then.getLong("rows[0].points[0].figures.people"));
    long planned = then.getLong("rows[0].points[0].figures.planned_pence");
    assertTrue(Math.abs(planned - PEOPLE * PRICE) <= PRICE * 3 / 2 + 100, "about " + planned);
  }

  @Test
  void onlyAYearInWhichSomethingWasBoughtIsMadeAnew() {
    orders.asFacts();
    published.publish();
    Map<FinancialYear, String> before = index.held();
    UUID provider = UUID.randomUUID();
    UUID listing = catalogue.publish(provider, "meals", "item", PRICE);
    buyers.buys(buyers.aBuyerOf(COUNCIL), provider, DAY.plusMonths(1), listing);
    orders.asFacts();
    given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .post("/api/v1/market/publications")
        .then()
        .statusCode(200);
    Map<FinancialYear, String> after = index.held();
    assertNotEquals(before.remove(YEAR), after.remove(YEAR));
    assertTrue(before.size() > 0);
    assertEquals(before, after);
  }

  private static JsonPath seen(String user, String what) {
    return given()
        .auth()
        .oauth2(Tokens.of(user))
        .get("/api/v1/councils/%s/%s?from=2028-10&to=2028-10".formatted(COUNCIL, what))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
