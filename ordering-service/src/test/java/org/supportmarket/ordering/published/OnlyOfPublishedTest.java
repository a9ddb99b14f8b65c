package org.supportmarket.ordering.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.ordering.fixture.Calls.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.market.Publisher;
import org.supportmarket.ordering.offer.CatalogueFixture;
import org.supportmarket.ordering.trends.BuyerFixture;
import org.supportmarket.ordering.trends.IndexedOrders;
import org.supportmarket.testkit.WithStack;

/**
 * Turnover and prices are worked out from what panels show and nothing else, so that whoever has
 * the panels learns no more from them; and between two publications they, the forecast and the
 * take-up stay as they are, whatever is bought.
 */
@QuarkusTest
@WithStack("ordering")
class OnlyOfPublishedTest {
  private static final String OURS = "/api/v1/councils/E10900001/";
  private static final List<String> PAGES =
      List.of("provider-turnover", "prices", "forecast", "take-up");
  private static final int MONTHS_OF_TURNOVER = 15;
  private static final int MONTHS_OF_PRICES = 12;

  @Inject CatalogueFixture catalogue;
  @Inject BuyerFixture buyers;
  @Inject IndexedOrders orders;
  @Inject Clock clock;

  private final UUID many = UUID.randomUUID();
  private final UUID few = UUID.randomUUID();
  private final String unit =
      few.toString().replaceAll("[0-9-]", "").concat("abcdefgh").substring(0, 8);

  /** Ten buy from one provider, three of them also from another; by a unit nobody else sells by. */
  @BeforeEach
  void somePeopleBuy() {
    UUID ofMany = catalogue.publish(many, "leisure", unit, 1_500);
    UUID ofFew = catalogue.publish(few, "meals", unit, 2_500);
    LocalDate lastMonth = YearMonth.now(clock).minusMonths(1).atDay(3);
    for (int i = 0; i < 10; i++) {
      BuyerFixture.Buyer buyer = buyers.aBuyerOf("E10900001");
      buyers.buys(buyer, many, lastMonth, ofMany);
      buyers.buys(buyer, many, lastMonth.minusMonths(1), ofMany);
      if (i < 3) {
        buyers.buys(buyer, few, lastMonth, ofFew);
      }
    }
    orders.asFacts();
    Publisher.publish();
  }

  /** In one of the last four whole quarters, whichever month it is. */
  private void someBoughtEarlier() {
    LocalDate earlier = YearMonth.now(clock).minusMonths(5).atDay(3);
    for (int i = 0; i < 10; i++) {
      BuyerFixture.Buyer buyer = buyers.aBuyerOf("E10900001");
      buyers.buys(buyer, many, earlier, catalogue.publish(many, "leisure", unit, 1_500));
      if (i < 3) {
        buyers.buys(buyer, few, earlier, catalogue.publish(few, "meals", unit, 2_500));
      }
    }
    orders.asFacts();
    Publisher.publish();
  }

  @Test
  void turnoverAddsUpNothingThatPanelsDoNotShow() {
    YearMonth last = YearMonth.now(clock).minusMonths(1);
    Map<String, Long> told =
        rows("provider-turnover", "arrived").stream()
            .collect(
                Collectors.toMap(
                    row -> (String) row.get("provider_id"),
                    row -> ((Number) row.get("planned_pence")).longValue()));
    assertTrue(told.get(many.toString()) > 0);
    assertEquals(0, told.get(few.toString()));
    for (UUID provider : List.of(many, few)) {
      List<Map<String, Object>> shown =
          panel("time", last.minusMonths(MONTHS_OF_TURNOVER - 1), last, "&provider=" + provider);
      assertEquals(
          shown.stream().mapToLong(row -> sum(row, false)).sum(), told.get(provider.toString()));
    }
  }

  @Test
  void pricesAreAveragesOfWhatPanelsShow() {
    someBoughtEarlier();
    YearMonth now = YearMonth.now(clock);
    YearMonth quarter = now.minusMonths((now.getMonthValue() - 1) % 3);
    Map<String, Map<String, Object>> shown =
        panel("price", quarter.minusMonths(MONTHS_OF_PRICES), quarter.minusMonths(1), "").stream()
            .collect(
                Collectors.toMap(
                    row -> row.get("key") + " by " + row.get("unit"), Function.identity()));
    List<Map<String, Object>> told = rows("prices", "rows");
    assertEquals(
        List.of(true, false),
        Stream.of("leisure", "meals").map(what -> hasAverage(told, what)).toList());
    for (Map<String, Object> row : told) {
      String of = row.get("category") + " by " + row.get("unit");
      long pence = sum(shown.get(of), true);
      long units = figures(shown.get(of), true).stream().mapToLong(of("units")).sum();
      assertEquals(pence, ((Number) row.get("planned_pence")).longValue(), of);
      assertEquals(
          units <= 0 || pence <= 0 ? null : Long.valueOf((2 * pence + units) / (2 * units)),
          row.get("average_pence") == null
              ? null
              : Long.valueOf(((Number) row.get("average_pence")).longValue()),
          of);
    }
  }

  private boolean hasAverage(List<Map<String, Object>> told, String category) {
    return told.stream()
            .filter(row -> row.get("category").equals(category) && row.get("unit").equals(unit))
            .findFirst()
            .orElseThrow()
            .get("average_pence")
        != null;
  }

  @Test
  void untilTheNextPublicationNoneOfThemChanges() {
    Map<String, String> before = pages();
    LocalDate lastMonth = YearMonth.now(clock).minusMonths(1).atDay(5);
    UUID another = UUID.randomUUID();
    UUID listing = catalogue.publish(another, "leisure", "session", 90_000);
    for (int i = 0; i < 12; i++) {
      buyers.buys(buyers.aBuyerOf("E10900001"), another, lastMonth, listing);
    }
    orders.asFacts();
    assertEquals(before, pages());
    Publisher.publish();
    Map<String, String> after = pages();
    PAGES.forEach(page -> assertNotEquals(before.get(page), after.get(page), page));
  }

  private static Map<String, String> pages() {
    return PAGES.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                page ->
                    as("commissioner1")
                        .get(OURS + page)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()));
  }

  private static List<Map<String, Object>> rows(String page, String of) {
    return json(OURS + page).getList(of);
  }

  private static List<Map<String, Object>> panel(
      String panel, YearMonth from, YearMonth to, String filter) {
    return json("%spanels/%s?from=%s&to=%s%s".formatted(OURS, panel, from, to, filter))
        .getList("rows");
  }

  private static JsonPath json(String address) {
    return as("commissioner1").get(address).then().statusCode(200).extract().jsonPath();
  }

  private static long sum(Map<String, Object> row, boolean withUnits) {
    return figures(row, withUnits).stream().mapToLong(of("planned_pence")).sum();
  }

  /** Of the periods of which money is shown, and units too if they are wanted. */
  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> figures(Map<String, Object> row, boolean withUnits) {
    return ((List<Map<String, Object>>) row.get("points"))
        .stream()
            .map(point -> (Map<String, Object>) point.get("figures"))
            .filter(Objects::nonNull)
            .filter(figures -> figures.get("planned_pence") != null)
            .filter(figures -> !withUnits || figures.get("units") != null)
            .toList();
  }

  private static ToLongFunction<Map<String, Object>> of(String field) {
    return figures -> ((Number) figures.get(field)).longValue();
  }
}
