package org.supportmarket.ordering.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.disclosure.ExactCell;
import org.supportmarket.ordering.disclosure.Measure;
import org.supportmarket.ordering.disclosure.SafeCell;
import org.supportmarket.ordering.eligibility.CategoryTree;
import org.supportmarket.testkit.WithStack;

/** Before anything is protected, every panel is what a plain query over the facts says. */
@QuarkusTest
@WithStack("ordering")
class PanelsEqualFactsTest {
  private static final String COUNCIL = "E10990002";
  private static final YearMonth NOW = YearMonth.of(2026, 1);
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("category", "category"),
          Map.entry("district", "district"),
          Map.entry("provider", "provider_id"),
          Map.entry("route", "holding_route"),
          Map.entry("stream", "funding_stream"),
          Map.entry("need", "support_reason"),
          Map.entry("age", "age_band"),
          Map.entry("kind", "kind"),
          Map.entry("micro", "micro"),
          Map.entry("verified", "verified"),
          Map.entry("framework", "framework"),
          Map.entry("repeating", "repeating"));
  private static final Map<String, String> PERIODS =
      Map.of(
          "month", "to_char(day, 'YYYY-MM')",
          "quarter", "to_char(day, 'YYYY-\"Q\"Q')",
          "year", "CASE WHEN day < '2025-04-01' THEN '2024-25' ELSE '2025-26' END");
  private static final String PLAIN =
      """
      SELECT %s::text, %s, count(DISTINCT person_key), sum(orders), sum(units), sum(planned_pence),
             sum(delivered_pence), sum(paid_pence), sum(cancelled_pence)
        FROM purchase_fact WHERE council = ? AND %s GROUP BY 1, 2
      """;

  @Inject ReadCells read;
  @Inject Database database;

  private List<Cell> unprotected;

  @BeforeEach
  void aSmallCouncil() {
    FactRows.write(COUNCIL, new SmallCouncil(11).purchases());
    unprotected = read.of(COUNCIL).stream().map(PanelsEqualFactsTest::unprotected).toList();
  }

  @AfterEach
  void noFactsWithoutOrders() {
    FactRows.forget(COUNCIL);
  }

  @Test
  void byEachThingAlone() {
    for (String panel : COLUMNS.keySet()) {
      for (String by : List.of("month", "year")) {
        assertEqual(panel, by, Map.of());
      }
    }
  }

  @Test
  void byTwoThingsTogetherWhicheverIsTheFilter() {
    int panels = 0;
    for (Table table : Lattice.TABLES) {
      if (table.by().size() == 2 && !table.by().contains(Dimension.UNIT)) {
        for (int place = 0; place < 2; place++) {
          String rows = table.by().get(place).field();
          String filter = table.by().get(1 - place).field();
          for (String value : valuesOf(filter)) {
            assertEqual(rows, table.grain().field(), Map.of(filter, value));
            panels++;
          }
        }
      }
    }
    assertTrue(panels > 100, panels + " panels");
  }

  @Test
  void allTogetherAndByGroupOfCategories() {
    assertEqual("time", "month", Map.of());
    assertEqual("time", "year", Map.of());
    assertEqual("time", "quarter", Map.of("category", "leisure", "district", "Harbour"));
    Map<String, List<Object>> plain =
        plain(
            "CASE WHEN category IN ('leisure', 'transport', 'education') THEN 'out-and-about' END",
            "month",
            Map.of());
    Map<String, List<Object>> shown = shown("group", "month", Map.of());
    plain.entrySet().stream()
        .filter(point -> point.getKey().startsWith("out-and-about"))
        .forEach(point -> assertEquals(point.getValue(), shown.get(point.getKey())));
    Map<String, List<Object>> children =
        shown("category", "month", Map.of("group", "out-and-about"));
    assertEquals(
        Set.of("leisure", "transport", "education"),
        children.keySet().stream().map(key -> key.split("/")[0]).collect(Collectors.toSet()));
  }

  @Test
  void averagePricesAreWhatWasPlannedForEachUnit() {
    PanelRequest asked = PanelRequest.of("price", Map.of("from", "2025-07", "to", "2025-12"), NOW);
    PanelView.Row row =
        new PanelRows(asked, cellsOf(asked))
            .all().stream().filter(one -> one.key().equals("leisure")).findFirst().orElseThrow();
    assertEquals("hour", row.unit());
    PanelView.Figures figures = row.points().getFirst().figures();
    long plain =
        database
            .one(
                """
                SELECT round(sum(planned_pence)::numeric / sum(units))::bigint FROM purchase_fact
                 WHERE council = ? AND category = 'leisure' AND day < '2025-10-01'
                """,
                found -> found.getLong(1),
                COUNCIL)
            .orElseThrow();
    assertEquals(plain, figures.averageUnitPence());
  }

  @Test
  void allCellsAreThoseTheDatabaseItselfMakesInOneStatement() {
    FactRows.Buyer buyer =
        new FactRows.Buyer("key-back", "Moor", "social", "25-44", "isf", "social_care");
    LocalDate day = SmallCouncil.FIRST_DAY;
    UUID provider = UUID.randomUUID();
    FactRows.write(
        COUNCIL,
        List.of(new FactRows.Bought(buyer, day, "meals", provider, -7_001, -5_000, 0, 7_001)));
    Map<String, ExactCell> ours =
        read.of(COUNCIL).stream()
            .map(ReadCells.Found::exact)
            .collect(Collectors.toMap(ExactCell::id, cell -> cell));
    Map<String, ExactCell> theirs =
        database
            .query(
                CellSql.CELLS,
                row -> CellSql.cell(COUNCIL, row),
                CategoryTree.groups().keySet().toArray(String[]::new),
                CategoryTree.groups().values().toArray(String[]::new),
                COUNCIL)
            .stream()
            .collect(Collectors.toMap(ExactCell::id, cell -> cell));
    assertTrue(theirs.size() > 900, theirs.size() + " cells");
    assertEquals(theirs, ours);
  }

  private void assertEqual(String panel, String by, Map<String, String> filters) {
    String key = COLUMNS.getOrDefault(panel, "'all'");
    assertEquals(plain(key, by, filters), shown(panel, by, filters), panel + " by " + by + filters);
  }

  private Map<String, List<Object>> plain(String key, String by, Map<String, String> filters) {
    String where =
        filters.entrySet().stream()
            .map(one -> COLUMNS.get(one.getKey()) + "::text = '" + one.getValue() + "'")
            .collect(Collectors.joining(" AND "));
    Map<String, List<Object>> points = new TreeMap<>();
    database.query(
        PLAIN.formatted(key, PERIODS.get(by), where.isEmpty() ? "true" : where),
        row -> {
          List<Object> figures = new ArrayList<>();
          for (int column = 3; column <= 9; column++) {
            figures.add(row.getLong(column));
          }
          return points.put(row.getString(1) + "/" + row.getString(2), figures);
        },
        COUNCIL);
    return points;
  }

  private Map<String, List<Object>> shown(String panel, String by, Map<String, String> filters) {
    Map<String, String> query = new TreeMap<>(filters);
    query.putAll(Map.of("by", by, "from", "2025-07", "to", "2025-12"));
    PanelRequest asked = PanelRequest.of(panel, query, NOW);
    Map<String, List<Object>> points = new TreeMap<>();
    for (PanelView.Row row : new PanelRows(asked, cellsOf(asked)).all()) {
      for (PanelView.Point point : row.points()) {
        PanelView.Figures f = point.figures();
        if (f.people() > 0) {
          points.put(
              row.key() + "/" + point.period(),
              List.of(
                  f.people(),
                  f.orders(),
                  f.units(),
                  f.plannedPence(),
                  f.deliveredPence(),
                  f.paidPence(),
                  f.cancelledPence()));
        }
      }
    }
    return points;
  }

  /** As the index would find them. */
  private List<Cell> cellsOf(PanelRequest asked) {
    return unprotected.stream()
        .filter(cell -> cell.table().equals(asked.table()))
        .filter(
            cell ->
                asked.filters().entrySet().stream()
                    .allMatch(
                        filter ->
                            filter
                                .getValue()
                                .equals(
                                    asked.table().by().indexOf(filter.getKey()) == 0
                                        ? cell.a()
                                        : cell.b())))
        .toList();
  }

  private List<String> valuesOf(String dimension) {
    return database.query(
        "SELECT DISTINCT %s::text FROM purchase_fact WHERE council = ?"
            .formatted(COLUMNS.get(dimension)),
        row -> row.getString(1),
        COUNCIL);
  }

  private static Cell unprotected(ReadCells.Found found) {
    Map<Measure, Long> values = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      values.put(measure, found.exact().sum(measure).total());
    }
    SafeCell all = new SafeCell(found.exact().id(), found.exact().people(), values);
    return Cell.of(COUNCIL, found, all);
  }
}
