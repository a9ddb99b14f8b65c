package org.supportmarket.ordering.market;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.feed.Outages;
import org.supportmarket.ordering.disclosure.Measure;
import org.supportmarket.ordering.disclosure.Protection;
import org.supportmarket.ordering.disclosure.SafeCell;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ordering")
class PanelsTest {
  private static final String COUNCIL = "E10990003";
  private static final String OURS = "E10900001";
  private static final YearMonth NOW = YearMonth.of(2026, 1);

  private static boolean isPublished;

  @Inject PublishedCells published;
  @Inject ReadCells read;
  @Inject ShowPanel showPanel;
  @Inject ShowChanges showChanges;
  @Inject MakeMonthReport makeReport;
  @Inject PublishCells publishCells;
  @Inject CellIndex index;
  @Inject FactYears years;
  @Inject Clock clock;
  @Inject Outages outages;
  @Inject Publications publications;

  private final SmallCouncil small = new SmallCouncil(3);

  /** One that has seen nothing yet. */
  private PublishDaily publishDaily;

  /** Most only look: for all of them it is published once. */
  @BeforeEach
  void aSmallCouncil() {
    publishDaily = new PublishDaily(publishCells, publications, index, years, clock, outages);
    if (!isPublished) {
      isPublished = true;
      FactRows.write(COUNCIL, small.purchases());
      published.publish();
    }
  }

  @AfterEach
  void nothingIsBeingMade() {
    Sql.asOwner("DELETE FROM market_publication WHERE published_at IS NULL");
  }

  @AfterAll
  static void noFactsWithoutOrders() {
    isPublished = false;
    FactRows.forget(COUNCIL);
  }

  @Test
  void aPanelShowsWhatWasPublishedAndSaysWhatIsNotShown() {
    PanelView panel = panel("category", Map.of("from", "2025-07", "to", "2025-12"));
    assertEquals(publications.latest().orElseThrow().publishedAt(), panel.publishedAt());
    assertEquals(6, panel.rows().getFirst().points().size());
    PanelView.Row leisure = row(panel, "leisure");
    assertEquals("Leisure and lifestyle", leisure.name());
    assertFalse(leisure.points().getFirst().figures().suppressed());
    PanelView.Figures few = row(panel, "supported-living").points().getFirst().figures();
    assertTrue(few.suppressed());
    assertNull(few.people());
    assertEquals(6, few.notShown().size());
  }

  @Test
  void lastYearStandsBeside() {
    PanelView then = panel("time", Map.of("from", "2025-07", "to", "2025-07"));
    PanelView now = panel("time", Map.of("from", "2026-07", "to", "2026-07"));
    PanelView.Point point = now.rows().getFirst().points().getFirst();
    assertEquals(then.rows().getFirst().points().getFirst().figures(), point.yearBefore());
    assertEquals(0, point.figures().people());
  }

  @Test
  void aCellShowsTheSameUntilItsFactsChange() {
    Map<String, ReadCells.Found> before = exact();
    Map<String, SafeCell> shown = published.now(COUNCIL);
    assertEquals(shown, published.now(COUNCIL));
    FactRows.write(COUNCIL, small.someMore());
    Map<String, ReadCells.Found> after = exact();
    Map<String, SafeCell> shownThen = published.now(COUNCIL);
    Map<String, Map<Measure, Long>> covers = scales(before.values());
    Map<String, Map<Measure, Long>> coversThen = scales(after.values());
    int moved = 0;
    int covering = 0;
    for (String id : before.keySet()) {
      boolean same = shown.get(id).equals(shownThen.get(id));
      if (!before.get(id).equals(after.get(id))) {
        moved += same ? 0 : 1;
      } else if (!covers.get(id).equals(coversThen.get(id))) {
        covering++;
      } else {
        assertTrue(same, id);
      }
    }
    assertTrue(covering < 10, covering + " cells cover for larger buyers hidden elsewhere");
    assertTrue(moved > 10, moved + " cells have moved");
  }

  @Test
  void providersAreShownWithHowMuchTheLargestSell() {
    PanelView panel = panel("provider", Map.of("from", "2025-07", "to", "2025-12"));
    PanelView.Concentration shares = panel.concentration();
    assertTrue(shares.largestPermille() >= 200, shares.toString());
    assertTrue(shares.fiveLargestPermille() >= 998, shares.toString());
    assertTrue(shares.hhi() >= 2_000 && shares.hhi() <= 10_000, shares.toString());
    assertNull(panel("district", Map.of()).concentration());
  }

  @Test
  void kindsHaveTheNamesTheyHaveInTheCatalogue() {
    PanelView.Row kind = row(panel("kind", Map.of("from", "2025-07", "to", "2025-12")), "service");
    assertEquals("Support by the hour, visit or day", kind.name());
  }

  @Test
  void aMonthOfItSaysWhatThePanelsShow() {
    MonthReport report = makeReport.of(COUNCIL, YearMonth.of(2025, 12));
    PanelView groups = panel("group", Map.of("by", "month", "from", "2025-12", "to", "2025-12"));
    assertEquals(
        groups.rows().stream().map(PanelView.Row::name).toList(),
        report.parts().get(2).rows().stream().map(List::getFirst).toList());
  }

  @Test
  void whatGrowsIsComparedWithAYearBeforeAndOnlyWhereAllIsShown() {
    ChangesView now = showChanges.show(COUNCIL, Dimension.CATEGORY, YearMonth.of(2026, 9));
    assertTrue(now.suppressed() > 0);
    ChangesView.Change leisure =
        now.rows().stream().filter(one -> one.key().equals("leisure")).findFirst().orElseThrow();
    assertEquals(0, leisure.nowPence());
    assertEquals(-1_000, leisure.changePermille());
    assertEquals("2026-07-01", now.from().toString());
  }

  @Test
  void theDailyPublicationIsMadeOnceADay() {
    Publication made = publications.latest().orElseThrow();
    publishDaily.publishIfDue();
    assertEquals(made.id(), publications.latest().orElseThrow().id());
    Sql.asOwner("UPDATE market_publication SET day = day - 1");
    publishDaily.publishIfDue();
    assertNotEquals(made.id(), publications.latest().orElseThrow().id());
  }

  @Test
  void afterAnImportItIsPublishedOnceNoMoreComesIn() {
    Publication made = publications.latest().orElseThrow();
    Sql.asOwner("UPDATE market_publication SET last_fact = -1000000000");
    publishDaily.publishIfDue();
    assertEquals(made.id(), publications.latest().orElseThrow().id());
    publishDaily.publishIfDue();
    assertNotEquals(made.id(), publications.latest().orElseThrow().id());
  }

  @Test
  void whileOneIsBeingMadeAnotherIsRefused() {
    Sql.asOwner(
        "INSERT INTO market_publication (id, day, asked_by, begun_at)"
            + " VALUES (gen_random_uuid(), current_date, 'test', now())");
    given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .post("/api/v1/market/publications")
        .then()
        .statusCode(409)
        .body("code", equalTo("publication_running"));
  }

  @Test
  void theOperatorPublishesAtOnce() {
    given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .post("/api/v1/market/publications")
        .then()
        .statusCode(200)
        .body("published_at", notNullValue());
    get("commissioner1", OURS, "time", Map.of())
        .then()
        .statusCode(200)
        .body("published_at", notNullValue())
        .body("rows[0].points.size()", equalTo(13))
        .body("by", equalTo("month"));
    get("finance1", OURS, "district", Map.of("category", "leisure"))
        .then()
        .statusCode(200)
        .body("by", equalTo("quarter"))
        .body("filters.category", equalTo("leisure"));
    given()
        .auth()
        .oauth2(Tokens.of("commissioner1"))
        .get("/api/v1/councils/" + OURS + "/panels/change?of=provider")
        .then()
        .statusCode(200)
        .body("of", equalTo("provider"));
  }

  @Test
  void everybodySeesTheSafeSubset() {
    Response json =
        given().get("/api/v1/market/quarters?from=2025-07&to=2025-12&council=" + COUNCIL);
    json.then()
        .statusCode(200)
        .body("rows.council.unique()", equalTo(List.of(COUNCIL)))
        .body("rows.quarter.unique()", hasItems("2025-Q3", "2025-Q4"))
        .body("dictionary.name", hasItems("spend", "people", "suppressed"));
    Map<String, Object> shown = json.path("rows.find{!it.suppressed}");
    assertTrue(((Number) shown.get("people")).longValue() % 5 == 0, shown.toString());
    assertTrue(((Number) shown.get("providers")).longValue() > 0, shown.toString());
    Map<String, Object> few = json.path("rows.find{it.suppressed}");
    assertNull(few.get("people"));
    assertNull(few.get("spend"));
    assertNull(few.get("providers"));
    given()
        .get("/api/v1/market/quarters.csv?from=2025-07&to=2025-12&council=" + COUNCIL)
        .then()
        .statusCode(200)
        .contentType("text/csv")
        .body(startsWith("council,district,category,category_name,quarter,suppressed,people"))
        .body(containsString("too few to show"));
    given().get("/api/v1/market/quarters").then().statusCode(200);
    given().get("/api/v1/market/dictionary").then().statusCode(200).body("size()", equalTo(13));
  }

  private PanelView panel(String panel, Map<String, String> query) {
    return showPanel.show(COUNCIL, PanelRequest.of(panel, query, NOW));
  }

  private static PanelView.Row row(PanelView panel, String key) {
    return panel.rows().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
  }

  private Map<String, ReadCells.Found> exact() {
    return read.of(COUNCIL).stream()
        .collect(Collectors.toMap(cell -> cell.exact().id(), Function.identity()));
  }

  private static Map<String, Map<Measure, Long>> scales(Collection<ReadCells.Found> cells) {
    Map<String, Map<Measure, Long>> scales = new HashMap<>();
    Attack.tables(List.copyOf(cells))
        .map(table -> table.stream().map(ReadCells.Found::exact).toList())
        .forEach(table -> scales.putAll(Protection.scales(table)));
    return scales;
  }

  private static Response get(
      String user, String council, String panel, Map<String, String> query) {
    return given()
        .auth()
        .oauth2(Tokens.of(user))
        .queryParams(query)
        .get("/api/v1/councils/" + council + "/panels/" + panel);
  }
}
