package org.supportmarket.ordering.prospect;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.ordering.fixture.Calls.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.market.FactRows;
import org.supportmarket.ordering.market.PublishedFigures;
import org.supportmarket.ordering.market.PublishedFigures.Figure;
import org.supportmarket.ordering.market.Publisher;
import org.supportmarket.ordering.order.OrderRequest;
import org.supportmarket.ordering.order.PlaceOrder;
import org.supportmarket.ordering.order.Repeat;
import org.supportmarket.ordering.published.KeptFigures;
import org.supportmarket.ordering.trends.BuyerFixture;
import org.supportmarket.testkit.WithStack;

/** What a council is told to expect: from the facts, and of repeated orders. */
@QuarkusTest
@WithStack("ordering")
class ProspectTest {
  private static final String COUNCIL = "E10990021";
  private static final String MANY_REPEAT = "E10990022";
  private static final String FEW_REPEAT = "E10990023";
  private static final String OURS = "E10900001";
  private static final UUID PROVIDER = UUID.randomUUID();

  private static final String BY_MONTH =
      """
      SELECT category, date_trunc('month', day::timestamp)::date AS month, count(DISTINCT person_key) AS people,
             sum(units) AS units, sum(planned_pence) AS planned, sum(delivered_pence) AS delivered
        FROM purchase_fact WHERE council = ? GROUP BY 1, 2
      """;

  /** The whole forecast of one category as one plain query. */
  private static final String PLAINLY =
      """
      WITH asked AS (SELECT ?::text AS council, ?::text AS category, ?::date AS now, ?::date AS monday),
      month AS (
        SELECT date_trunc('month', day::timestamp)::date AS first, sum(delivered_pence) AS pence
          FROM purchase_fact JOIN asked USING (council, category) GROUP BY 1),
      growth AS (
        SELECT div(1000 * sum(pence) FILTER (WHERE first >= now - interval '6 months' AND first < now),
                   sum(pence) FILTER (WHERE first >= now - interval '18 months' AND first < now - interval '1 year'))
                 AS permille
          FROM month CROSS JOIN asked),
      days AS (
        SELECT n / 7 AS week, date_trunc('month', (monday + n)::timestamp)::date AS first, count(*) AS days
          FROM asked CROSS JOIN generate_series(0, 181) AS n GROUP BY 1, 2)
      SELECT div(sum(div(div(m.pence * g.permille, 1000) * d.days,
                         extract(day FROM d.first + interval '1 month' - interval '1 day'))) + 50, 100) * 100
        FROM days d JOIN month m ON m.first = d.first - interval '1 year' CROSS JOIN growth g
       GROUP BY d.week ORDER BY d.week
      """;

  private static final String REPEATED_PLAINLY =
      """
      SELECT sum(pence)::bigint FROM occurrence
       WHERE due_on BETWEEN ? AND ? AND order_line_id IN (
             SELECT l.id FROM order_line l JOIN orders o ON o.id = l.order_id WHERE o.council = ?)
      """;

  @Inject Database database;
  @Inject KeptFigures kept;
  @Inject PublishedFigures published;
  @Inject Commitments commitments;
  @Inject BuyerFixture buyers;
  @Inject PlaceOrder placeOrder;
  @Inject Holders holders;
  @Inject Clock clock;

  @AfterEach
  void noFactsWithoutOrders() {
    FactRows.forget(COUNCIL);
    Sql.asOwner("DELETE FROM market_figure WHERE council = ?", COUNCIL);
  }

  @Test
  void beforeAnythingIsProtectedItIsWhatAPlainQueryOverTheFactsSays() {
    twoYears();
    List<Figure> exact =
        database.query(BY_MONTH, row -> figure(row.getString("category"), row), COUNCIL);
    List<ProspectView.Row> rows =
        new Prospects(COUNCIL, clock.instant(), now(), monday()).of(exact, exact, Map.of()).rows();
    for (String category : List.of("leisure", "transport")) {
      List<Long> plainly =
          database.query(
              PLAINLY, row -> row.getLong(1), COUNCIL, category, now().atDay(1), monday());
      assertEquals(26, plainly.size());
      assertTrue(plainly.stream().distinct().count() > 2, plainly.toString());
      assertEquals(
          plainly, of(category, rows).weeks().stream().map(ProspectView.Week::pence).toList());
    }
  }

  @Test
  void itIsMadeWithThePublicationOfWhatIsPublishedAndTellsNothingOfFewPeople() {
    holders.person("holder1");
    twoYears();
    Publisher.publish();
    ProspectView told = kept.of(COUNCIL, MakeProspects.NAME, ProspectView.class);
    YearMonth first = now().minusMonths(24);
    YearMonth last = now().minusMonths(1);
    assertEquals(
        new Prospects(COUNCIL, told.publishedAt(), now(), monday())
            .of(
                published.all(COUNCIL, first, last),
                published.categories(COUNCIL, first, last),
                Map.of()),
        told);
    assertEquals("all", told.rows().getFirst().key());
    assertEquals(
        List.of("equipment", "meals"),
        told.leftOut().stream().map(ProspectView.Left::key).toList());
    ProspectView.Row leisure = of("leisure", told.rows());
    assertTrue(leisure.test().errorPermille() > 0, leisure.test().toString());
    assertTrue(leisure.weeks().getFirst().lowPence() <= leisure.weeks().getFirst().pence());
    as("commissioner1")
        .get("/api/v1/councils/" + OURS + "/forecast")
        .then()
        .statusCode(200)
        .body("from", equalTo(monday().toString()));
    as("commissioner-other")
        .get("/api/v1/councils/" + OURS + "/forecast")
        .then()
        .statusCode(404)
        .body("code", equalTo("council_unknown"));
  }

  @Test
  void repeatedOrdersCountAsArrangedWhereMoreThanSevenPeopleHaveThem() {
    LocalDate last = monday().plusWeeks(26).minusDays(1);
    for (int i = 0; i < 9; i++) {
      repeats(MANY_REPEAT, 1_000 + i);
    }
    repeats(FEW_REPEAT, 5_000);
    List<Commitments.Found> exact = commitments.exactly(monday(), last);
    long all =
        exact.stream()
            .filter(one -> one.council().equals(MANY_REPEAT))
            .filter(one -> one.category().equals(Commitments.ALL))
            .mapToLong(one -> one.exact().sums().values().iterator().next().total())
            .sum();
    assertEquals(
        database
            .one(REPEATED_PLAINLY, row -> row.getLong(1), monday(), last, MANY_REPEAT)
            .orElseThrow(),
        all);
    Map<String, Map<String, Map<YearMonth, Long>>> told = commitments.told(exact);
    told.get(MANY_REPEAT).get("domestic-help").values().forEach(pence -> assertTrue(pence > 0));
    told.get(FEW_REPEAT).get("domestic-help").values().forEach(pence -> assertNull(pence));
  }

  /** Many buy for leisure and transport, three buy meals, and equipment few in one month. */
  private void twoYears() {
    List<FactRows.Bought> all = new ArrayList<>();
    for (int month = 24; month > 0; month--) {
      LocalDate day = now().minusMonths(month).atDay(1 + month % 20);
      for (int person = 0; person < 20; person++) {
        long pence = 4_000 + 100 * month + 37L * person;
        all.add(bought(person, day, "leisure", day.getMonthValue() % 3 == 0 ? 2 * pence : pence));
        all.add(bought(person, day.plusDays(3), "transport", 900 + 31L * month));
        if (person < 3) {
          all.add(bought(person, day, "meals", 2_000));
        }
        if (person < 12 && (month != 2 || person < 4)) {
          all.add(bought(person, day, "equipment", 3_000));
        }
      }
    }
    FactRows.write(COUNCIL, all);
  }

  private static FactRows.Bought bought(int person, LocalDate day, String what, long pence) {
    FactRows.Buyer buyer =
        new FactRows.Buyer(
            "buyer-" + person, "Moor", "physical", "65-74", "direct_payment", "social_care");
    return FactRows.Bought.of(buyer, day, what, PROVIDER, pence);
  }

  private void repeats(String council, long pence) {
    BuyerFixture.Buyer buyer = buyers.aBuyerOf(council);
    OrderRequest.Line line =
        new OrderRequest.Line(
            Market.aListingCosting(pence),
            null,
            1L,
            null,
            monday().plusDays(2),
            null,
            null,
            new Repeat("week", 10, null));
    placeOrder.place(
        Act.system("test", clock.instant()),
        UUID.randomUUID().toString(),
        buyer.person(),
        new OrderRequest(buyer.budget(), List.of(line)));
  }

  private static Figure figure(String category, java.sql.ResultSet row)
      throws java.sql.SQLException {
    return new Figure(
        category,
        "",
        row.getObject("month", LocalDate.class),
        row.getLong("people"),
        row.getLong("units"),
        row.getLong("planned"),
        row.getLong("delivered"));
  }

  private static ProspectView.Row of(String category, List<ProspectView.Row> rows) {
    return rows.stream().filter(row -> row.key().equals(category)).findFirst().orElseThrow();
  }

  private YearMonth now() {
    return YearMonth.now(clock);
  }

  private LocalDate monday() {
    return LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
  }
}
