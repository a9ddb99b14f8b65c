package org.supportmarket.ordering.market;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.budget.FinancialYear;
import org.supportmarket.ordering.disclosure.Disclosure;
import org.supportmarket.ordering.disclosure.Measure;
import org.supportmarket.ordering.disclosure.Protection;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** All England is one more area, made of its councils and no way to look into them. */
@QuarkusTest
@WithStack("ordering")
class EnglandTest {
  private static final List<String> COUNCILS = List.of("E10990011", "E10990012", "E10990013");
  private static final FinancialYear YEAR = new FinancialYear(2025);
  private static final LocalDate QUARTER = LocalDate.of(2025, 7, 1);
  private static final Table BY_CATEGORY_AND_NEED =
      Lattice.find(Grain.QUARTER, Set.of(Dimension.CATEGORY, Dimension.NEED)).orElseThrow();
  private static final String PLAIN =
      """
      SELECT a, b, count(*), sum(planned), max(abs(planned))
        FROM (SELECT category AS a, support_reason AS b, person_key, sum(planned_pence)::bigint AS planned
                FROM purchase_fact
               WHERE council = ANY (?) AND day BETWEEN '2025-07-01' AND '2025-09-30'
               GROUP BY 1, 2, 3) of_one
       GROUP BY a, b
      """;

  @Inject ReadCells read;
  @Inject PublishedCells published;
  @Inject Database database;

  private final Map<String, List<ReadCells.Found>> ofCouncils = new LinkedHashMap<>();
  private List<ReadCells.Found> england;

  @BeforeEach
  void threeSmallCouncils() {
    Words words = new Words();
    Map<Table, CellSums> whole = new LinkedHashMap<>();
    England.TABLES.forEach(table -> whole.put(table, new CellSums()));
    for (String council : COUNCILS) {
      FactRows.write(council, new SmallCouncil(council.hashCode()).purchases());
      YearFacts facts = read.of(council, YEAR, words);
      whole.forEach((table, sums) -> sums.add(ReadCells.cells(council, table, facts)));
      ofCouncils.put(council, read.of(council));
    }
    england =
        whole.entrySet().stream()
            .flatMap(table -> England.named(table.getKey(), YEAR, words, table.getValue()).stream())
            .toList();
  }

  @AfterEach
  void noFactsWithoutOrders() {
    COUNCILS.forEach(FactRows::forget);
  }

  @Test
  void itIsAllPeopleOfItsCouncilsTogether() {
    Map<String, List<Long>> plain = new HashMap<>();
    database.query(
        PLAIN,
        row ->
            plain.put(
                row.getString(1) + "/" + row.getString(2),
                List.of(row.getLong(3), row.getLong(4), row.getLong(5))),
        (Object) COUNCILS.toArray(String[]::new));
    assertTrue(plain.size() > 10, plain.size() + " cells");
    assertEquals(
        plain,
        england.stream()
            .filter(cell -> cell.table().equals(BY_CATEGORY_AND_NEED))
            .filter(cell -> cell.period().equals(QUARTER))
            .collect(
                Collectors.toMap(
                    cell -> cell.a() + "/" + cell.b(),
                    cell ->
                        List.of(
                            cell.exact().people(),
                            cell.exact().sum(Measure.PLANNED_PENCE).total(),
                            cell.exact().sum(Measure.PLANNED_PENCE).largest()))));
  }

  @Test
  void onlyWhatThreeCouncilsHaveManyPeopleInIsTold() {
    Map<String, Long> councils =
        ofCouncils.values().stream()
            .flatMap(List::stream)
            .filter(cell -> cell.exact().people() >= Disclosure.FEWEST_PEOPLE)
            .collect(Collectors.groupingBy(EnglandTest::place, Collectors.counting()));
    for (ReadCells.Found cell : england) {
      assertEquals(councils.getOrDefault(place(cell), 0L) < 3, cell.withheld(), place(cell));
    }
    List<ReadCells.Found> withheld = england.stream().filter(ReadCells.Found::withheld).toList();
    assertTrue(withheld.stream().anyMatch(cell -> cell.exact().people() > 20));
    List<Cell> cells = Cell.told(England.GSS, england, new Protection(new byte[] {1}));
    assertEquals(
        england.stream()
            .map(cell -> cell.withheld() || cell.exact().people() < Disclosure.FEWEST_PEOPLE)
            .toList(),
        cells.stream().map(Cell::isHidden).toList());
  }

  @Test
  void everyCouncilsCommissionersSeeItButNotByDistrictOrProvider() {
    published.publish();
    panel("commissioner1", "category?from=2025-07&to=2025-12")
        .then()
        .statusCode(200)
        .body("council", equalTo(England.GSS))
        .body("published_at", notNullValue());
    panel("commissioner-other", "change?of=need").then().statusCode(200);
    for (String not :
        List.of("district", "provider", "category?district=Moor", "change?of=provider")) {
      panel("finance1", not).then().statusCode(400).body("code", equalTo("panel_unknown"));
    }
    panel("provider1", "time").then().statusCode(403);
    assertFalse(
        given()
            .get("/api/v1/market/quarters?from=2025-07&to=2025-07")
            .jsonPath()
            .getList("rows.council")
            .contains(England.GSS));
  }

  private static Response panel(String user, String panel) {
    return given()
        .auth()
        .oauth2(Tokens.of(user))
        .get("/api/v1/councils/%s/panels/%s".formatted(England.GSS, panel));
  }

  /** What it is of, in whichever area. */
  private static String place(ReadCells.Found cell) {
    return cell.table().cellId("", cell.period(), cell.a(), cell.b());
  }
}
