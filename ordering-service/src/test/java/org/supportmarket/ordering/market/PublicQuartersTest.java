package org.supportmarket.ordering.market;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.testkit.WithStack;

/** What everybody may see: of which councils, and what people looked for in vain. */
@QuarkusTest
@WithStack("ordering")
class PublicQuartersTest {
  private static final String COUNCIL = "E10990017";
  private static final String NAME = "Public Figures Council";
  private static final String PLACE = "Quarterham";
  private static final LocalDate DAY = LocalDate.of(2025, 8, 5);

  private static boolean isPublished;

  @Inject PublishedCells published;
  @Inject Clock clock;

  /** All only look: for all of them it is published once. */
  @BeforeEach
  void aCouncilWhoseMarketIsKnown() {
    if (!isPublished) {
      isPublished = true;
      Sql.asOwner("INSERT INTO council (gss, name) VALUES (?, ?)", COUNCIL, NAME);
      Sql.asOwner(
          "INSERT INTO supply (provider_id, district, category, council)"
              + " VALUES (gen_random_uuid(), ?, 'meals', ?)",
          PLACE,
          COUNCIL);
      FactRows.write(COUNCIL, new SmallCouncil(5).purchases());
      missed("Millside", "leisure", 42);
      missed(PLACE, "short-breaks", 90);
      missed(PLACE, "transport", 7);
      missed(PLACE, "other", 60);
      Sql.asOwner(
          "INSERT INTO missed_search VALUES (?, 'meals', ?, 50)",
          PLACE,
          Grain.QUARTER.first(LocalDate.now(clock)));
      published.publish();
    }
  }

  @AfterAll
  static void nothingStays() {
    isPublished = false;
    FactRows.forget(COUNCIL);
    Sql.asOwner("DELETE FROM missed_search WHERE district IN (?, 'Millside')", PLACE);
    Sql.asOwner("DELETE FROM supply WHERE district = ?", PLACE);
    Sql.asOwner("DELETE FROM council WHERE gss = ?", COUNCIL);
  }

  @Test
  void everybodyIsToldOfWhichCouncilsAndQuartersThereAreFigures() {
    String before = Grain.QUARTER.label(Grain.QUARTER.first(LocalDate.now(clock).minusMonths(3)));
    String ours = "councils.find{it.gss=='%s'}.".formatted(COUNCIL);
    given()
        .get("/api/v1/market/councils")
        .then()
        .statusCode(200)
        .body("published_at", notNullValue())
        .body(ours + "name", equalTo(NAME))
        .body(ours + "first_quarter", equalTo("2025-Q3"))
        .body(ours + "last_quarter", equalTo(before))
        .body("councils.gss", not(hasItem(England.GSS)));
  }

  @Test
  void aCouncilThatBeginsLaterIsThereAfterTheNextPublication() {
    String later = "E10990018";
    given().get("/api/v1/market/councils").then().body("councils.gss", not(hasItem(later)));
    Sql.asOwner("INSERT INTO council (gss, name) VALUES (?, 'Later Council')", later);
    FactRows.write(later, new SmallCouncil(6).purchases());
    try {
      published.publish();
      given().get("/api/v1/market/councils").then().body("councils.gss", hasItem(later));
    } finally {
      FactRows.forget(later);
      Sql.asOwner("DELETE FROM council WHERE gss = ?", later);
    }
  }

  @Test
  void whatWasLookedForInVainStandsBesideWhatWasBought() {
    Map<String, Object> row = row(quarters("2025-07"), "Millside", "leisure");
    assertTrue(((Number) row.get("people")).longValue() > 0, row.toString());
    long missed = ((Number) row.get("missed_searches")).longValue();
    assertTrue(missed >= 40 && missed <= 45 && missed % 5 == 0, row.toString());
    assertEquals(row, row(quarters("2025-07"), "Millside", "leisure"));
    assertEquals(
        0, row(quarters("2025-07"), "Millside", "domestic-help").get("missed_searches"), "none");
    assertEquals(
        0, row(quarters("2025-10"), "Millside", "leisure").get("missed_searches"), "later");
  }

  @Test
  void whatNobodyBoughtThereIsToldToo() {
    Map<String, Object> row = row(quarters("2025-07"), PLACE, "short-breaks");
    assertEquals(0, row.get("people"));
    assertEquals(0, row.get("providers"));
    assertEquals(COUNCIL, row.get("council"));
    assertTrue(((Number) row.get("missed_searches")).longValue() >= 85, row.toString());
    assertNull(row(quarters("2025-07"), PLACE, "other"), "is no kind of support");
  }

  @Test
  void oneToSevenSearchesAreNotTold() {
    Map<String, Object> few = row(quarters("2025-07"), PLACE, "transport");
    assertTrue(few.containsKey("missed_searches"), few.toString());
    assertNull(few.get("missed_searches"));
    given()
        .get("/api/v1/market/quarters.csv?from=2025-07&council=" + COUNCIL)
        .then()
        .body(containsString(",missed_searches\r\n"))
        .body(
            containsString("\"%s\",transport,\"Getting about\",2025-Q3,false,0,0".formatted(PLACE)))
        .body(containsString("not shown\r\n"));
  }

  @Test
  void nothingIsToldOfAQuarterThatIsNotOver() {
    String now = LocalDate.now(clock).toString().substring(0, 7);
    quarters(now);
    given()
        .get("/api/v1/market/quarters?from=%s&council=%s".formatted(now, COUNCIL))
        .then()
        .statusCode(200)
        .body("rows.findAll{it.missed_searches != null}", empty())
        .body("rows.district", not(hasItem(PLACE)));
  }

  @Test
  void anotherCouncilsPlacesAreNotAmongThem() {
    given()
        .get("/api/v1/market/quarters?from=2025-07&council=E10900001")
        .then()
        .statusCode(200)
        .body("rows.district", not(hasItem(PLACE)));
    List<String> councils =
        given()
            .get("/api/v1/market/quarters?from=2025-07&to=2025-07")
            .jsonPath()
            .getList("rows.findAll{it.district=='%s'}.council.unique()".formatted(PLACE));
    assertEquals(List.of(COUNCIL), councils);
  }

  private static JsonPath quarters(String month) {
    return given()
        .get("/api/v1/market/quarters?from=%s&council=%s".formatted(month, COUNCIL))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static Map<String, Object> row(JsonPath quarters, String district, String category) {
    return quarters.getMap(
        "rows.find{it.district=='%s' && it.category=='%s'}".formatted(district, category));
  }

  private static void missed(String district, String category, long searches) {
    Sql.asOwner("INSERT INTO missed_search VALUES (?, ?, ?, ?)", district, category, DAY, searches);
  }
}
