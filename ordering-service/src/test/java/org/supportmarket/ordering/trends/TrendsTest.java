package org.supportmarket.ordering.trends;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.offer.CatalogueFixture;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ordering")
class TrendsTest {
  private static final String COUNCIL = "E10900001";
  private static final String OTHER_COUNCIL = "E10900002";
  private static final String SUMS =
      """
      SELECT l.category AS key, to_char(e.effective_date, 'YYYY-MM') AS period,
             sum(CASE e.status WHEN 'placed' THEN l.total_pence WHEN 'declined' THEN -l.total_pence
                               WHEN 'cancelled' THEN -l.total_pence ELSE 0 END)::bigint AS ordered,
             sum(CASE e.status WHEN 'delivered' THEN l.total_pence ELSE 0 END)::bigint AS delivered
        FROM order_event e
        JOIN orders o ON o.id = e.order_id
        JOIN order_line l ON l.order_id = o.id
       WHERE o.council = ? AND e.effective_date BETWEEN '2025-01-01' AND '2025-06-30'
       GROUP BY 1, 2
      """;

  @Inject CatalogueFixture catalogue;
  @Inject BuyerFixture buyers;
  @Inject IndexedOrders indexed;
  @Inject Database database;

  private final UUID provider = UUID.randomUUID();
  private UUID gym;
  private UUID lunch;

  @BeforeEach
  void offers() {
    gym = catalogue.publish(provider, "leisure", "session", 1_250);
    lunch = catalogue.publish(provider, "meals", "item", 701);
  }

  @Test
  void trendsAreTheSumsOfTheDatabaseByCategoryAndMonth() {
    for (int month = 1; month <= 6; month++) {
      BuyerFixture.Buyer buyer = buyers.aBuyerOf(COUNCIL);
      LocalDate day = LocalDate.of(2025, month, 20);
      buyers.buys(buyer, provider, day, gym, lunch);
      buyers.isDelivered(buyers.buys(buyer, provider, day, gym), day.plusDays(month * 3));
      buyers.isCancelled(buyers.buys(buyer, provider, day, lunch), day.plusDays(month * 3));
      buyers.isDeclined(buyers.buys(buyer, provider, day, lunch), day.plusDays(1));
    }
    indexed.all();
    JsonPath shown = trends("2025-01", "2025-06", "category");
    record Sum(String key, String period, long ordered, long delivered) {}
    List<Sum> sums =
        database.query(
            SUMS,
            row -> new Sum(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)),
            COUNCIL);
    assertTrue(sums.size() >= 12);
    for (Sum sum : sums) {
      String point =
          "groups.find{it.key=='%s'}.points.find{it.period=='%s'}."
              .formatted(sum.key(), sum.period());
      assertEquals(sum.ordered(), shown.getLong(point + "ordered_pence"), sum.toString());
      assertEquals(sum.delivered(), shown.getLong(point + "delivered_pence"), sum.toString());
    }
    assertEquals(sums.stream().mapToLong(Sum::ordered).sum(), shown.getLong("total.ordered_pence"));
    assertEquals(
        sums.stream().mapToLong(Sum::delivered).sum(), shown.getLong("total.delivered_pence"));
    List<Integer> ordered = shown.getList("groups.ordered_pence");
    assertEquals(ordered.stream().sorted((a, b) -> b - a).toList(), ordered);
    assertEquals("Leisure and lifestyle", shown.getString("groups.find{it.key=='leisure'}.name"));
  }

  @Test
  void aCancelledOrderTakesAwayJustWhatPlacingItBrought() {
    LocalDate day = LocalDate.of(2024, 5, 10);
    BuyerFixture.Bought bought = buyers.buys(buyers.aBuyerOf(COUNCIL), provider, day, gym, lunch);
    indexed.all();
    JsonPath before = trends("2024-05", "2024-05", "provider");
    assertEquals(1_951, before.getLong(group("ordered_pence")));
    assertEquals(1, before.getLong(group("orders")));
    buyers.isCancelled(bought, day.plusDays(2));
    indexed.all();
    JsonPath after = trends("2024-05", "2024-05", "provider");
    assertEquals(0, after.getLong(group("ordered_pence")));
    assertEquals(0, after.getLong(group("orders")));
  }

  @Test
  void anOrderOfTwoCategoriesIsOneOrderInEachAndOneInAll() {
    BuyerFixture.Buyer buyer = buyers.aBuyerOf(COUNCIL);
    buyers.buys(buyer, provider, LocalDate.of(2024, 7, 1), gym, lunch);
    buyers.buys(buyer, provider, LocalDate.of(2024, 7, 2), gym, gym);
    indexed.all();
    JsonPath shown = trends("2024-07", "2024-07", "category");
    assertEquals(2, shown.getLong("total.orders"));
    assertEquals(1, shown.getLong("total.buyers"));
    assertEquals(2, shown.getLong("groups.find{it.key=='leisure'}.orders"));
    assertEquals(1, shown.getLong("groups.find{it.key=='meals'}.orders"));
  }

  @Test
  void aProviderIsShownByItsNameAndMonthsWithoutPurchasesAreZero() {
    buyers.buys(buyers.aBuyerOf(COUNCIL), provider, LocalDate.of(2024, 9, 30), gym);
    indexed.all();
    JsonPath shown = trends("2024-08", "2024-10", "provider");
    assertTrue(shown.getString(group("name")).startsWith("Provider "));
    assertEquals(List.of("2024-08", "2024-09", "2024-10"), shown.getList(group("points.period")));
    assertEquals(List.of(0, 1_250, 0), shown.getList(group("points.ordered_pence")));
  }

  @Test
  void aProviderWithoutAnyOfferLeftIsCalledWhatTheOrderSays() {
    buyers.buys(buyers.aBuyerOf(COUNCIL), provider, LocalDate.of(2024, 10, 1), gym);
    indexed.all();
    database.update(
        "UPDATE offer SET provider_id = ? WHERE listing_id = ANY (?)",
        UUID.randomUUID(),
        new UUID[] {gym, lunch});
    assertTrue(
        trends("2024-10", "2024-10", "provider").getString(group("name")).startsWith("Provider "));
  }

  @Test
  void whatIsBoughtElsewhereIsNotInACouncilsTrends() {
    LocalDate day = LocalDate.of(2024, 12, 24);
    buyers.buys(buyers.aBuyerOf(OTHER_COUNCIL), provider, day, gym);
    indexed.all();
    assertEquals(0, trends("2024-12", "2024-12", "category").getLong("total.orders"));
  }

  @Test
  void theMoneyOfficeSeesThemToo() {
    get("finance1", COUNCIL, Map.of()).then().statusCode(200).body("interval", equalTo("month"));
  }

  @Test
  void anotherCouncilsTrendsAreNotThere() {
    get("commissioner-other", COUNCIL, Map.of())
        .then()
        .statusCode(404)
        .body("code", equalTo("council_unknown"));
    get("commissioner1", "E99999999", Map.of()).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"holder1", "provider1", "operator1", "care-manager1"})
  void otherRolesSeeNoTrends(String user) {
    get(user, COUNCIL, Map.of()).then().statusCode(403);
  }

  @Test
  void nobodySeesNoTrends() {
    given().get("/api/v1/councils/" + COUNCIL + "/trends").then().statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=2026-05&to=2026-04",
        "from=2023-01&to=2026-12",
        "from=yesterday",
        "to=2026-00",
        "group_by=person",
        "interval=day"
      })
  void whatCannotBeShownIsRefusedWithASentence(String query) {
    given()
        .auth()
        .oauth2(Tokens.of("commissioner1"))
        .get("/api/v1/councils/" + COUNCIL + "/trends?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void withoutMonthsItIsAYearAndThisMonth() {
    buyers.buys(buyers.aBuyerOf(COUNCIL), provider, LocalDate.now().minusMonths(2), gym);
    indexed.all();
    get("commissioner1", COUNCIL, Map.of())
        .then()
        .statusCode(200)
        .body("groups[0].points", hasSize(13));
  }

  private String group(String field) {
    return "groups.find{it.key=='" + provider + "'}." + field;
  }

  private static JsonPath trends(String from, String to, String groupBy) {
    return get("commissioner1", COUNCIL, Map.of("from", from, "to", to, "group_by", groupBy))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static Response get(String user, String council, Map<String, String> query) {
    return given()
        .auth()
        .oauth2(Tokens.of(user))
        .queryParams(query)
        .get("/api/v1/councils/" + council + "/trends");
  }
}
