package org.supportmarket.ordering.gap;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.supportmarket.ordering.fixture.Calls.accepted;
import static org.supportmarket.ordering.fixture.Calls.anOrder;
import static org.supportmarket.ordering.fixture.Calls.as;
import static org.supportmarket.ordering.fixture.Calls.ordered;
import static org.supportmarket.ordering.fixture.Calls.place;
import static org.supportmarket.ordering.fixture.Calls.placed;
import static org.supportmarket.ordering.fixture.Calls.providerStep;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.demand.Noticed;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.gap.GapFigures.Gap;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

/** What people did not get, against what is on offer, as their council sees it. */
@QuarkusTest
@WithStack("ordering")
class GapsTest {
  private static final String COUNCIL = "E10900001";
  private static final String GAPS = "/api/v1/councils/" + COUNCIL + "/gaps";

  @Inject Holders holders;
  @Inject GapFigures figures;
  @Inject Noticed noticed;

  private final String district = "District " + UUID.randomUUID();
  private LocalDate today;

  @BeforeEach
  void aDistrictWithSomeProviders() {
    today = holders.act().day();
    holders.person("holder1");
    offers("meals", 0);
    offers("meals", null);
    offers("leisure", 3);
  }

  @AfterEach
  void nobodyLivesThereAnyMore() {
    Sql.asOwner(
        "DELETE FROM beyond_budget b USING circumstances c"
            + " WHERE c.person_id = b.person_id AND c.district = ?",
        district);
    for (String table : List.of("gap_note", "missed_search", "supply", "circumstances")) {
      Sql.asOwner("DELETE FROM " + table + " WHERE district = ?", district);
    }
  }

  @Test
  void countsAreProtectedAndTheScoreIsMadeOfWhatIsShown() {
    twelveWantedMeals();
    seven("leisure", today.minusDays(1));
    missed("homecare", 22, today.minusDays(1));
    gaps()
        .body("districts", hasItem(district))
        .body("from", equalTo(today.minusWeeks(26).toString()))
        .body("to", equalTo(today.minusDays(1).toString()))
        .body(sign("meals", "too_dear") + ".count.shown", equalTo(10))
        .body(sign("meals", "too_dear") + ".points", equalTo(4))
        .body(of("meals") + ".supply.providers", equalTo(2))
        .body(of("meals") + ".supply.spaces", equalTo(0))
        .body(of("meals") + ".score", equalTo(4 + 25))
        .body(sign("leisure", "too_dear") + ".count.suppressed", equalTo(true))
        .body(sign("leisure", "too_dear") + ".count.shown", nullValue())
        .body(of("leisure") + ".score", equalTo(20))
        .body(sign("homecare", "searches") + ".count.shown", equalTo(20))
        .body(of("homecare") + ".score", equalTo(3 + 30))
        .body("contents[0].category", equalTo("homecare"));
  }

  @Test
  void oneMorePersonTodayChangesNothingBeforeTheDayIsOver() {
    twelveWantedMeals();
    String before = gaps().extract().asString();
    person("meals", today);
    missed("meals", 40, today);
    assertEquals(before, gaps().extract().asString());
  }

  @Test
  void whatIsOlderThanHalfAYearIsForgotten() {
    for (int i = 0; i < 12; i++) {
      person("meals", today.minusWeeks(26).minusDays(1));
    }
    gaps().body(sign("meals", "too_dear") + ".count.shown", equalTo(0));
  }

  @Test
  void everythingSomebodyDidNotGetCountsOncePerPersonKindAndDistrict() {
    PersonRef person = holders.person("holder1");
    livesHere(person.id(), true);
    UUID budget = holders.aBudgetWith(person, 10_000);
    UUID listing = Market.aListingCosting(1_000);
    for (int i = 0; i < 2; i++) {
      providerStep(placed(person, budget, listing), "decline", Map.of("reason", "We are full"))
          .then()
          .statusCode(200);
    }
    UUID cut = accepted(ordered(person, anOrder(budget, listing, 2)));
    providerStep(cut, "deliver", Map.of("quantity", 1)).then().statusCode(200);
    place(person, anOrder(budget, Market.aListingCosting(90_000), 1)).then().statusCode(409);
    noticed.now();
    UUID approval = refusedApproval(person, budget);

    Map<Sign, Long> counted = counted();
    assertEquals(1, counted.get(Sign.TURNED_DOWN));
    assertEquals(1, counted.get(Sign.CUT_SHORT));
    assertEquals(1, counted.get(Sign.TOO_DEAR));
    assertEquals(1, counted.get(Sign.REFUSED));

    livesHere(person.id(), false);
    assertNull(counted());
    Sql.asOwner("DELETE FROM approval_line WHERE approval_id = ?", approval);
    Sql.asOwner("DELETE FROM approval WHERE id = ?", approval);
  }

  @Test
  void commissionersNoteWhatTheyDoAboutAGap() {
    String note =
        note("commissioner1", district, "meals", " Asked three kitchens. ")
            .then()
            .statusCode(201)
            .body("words", equalTo("Asked three kitchens."))
            .extract()
            .path("id");
    gaps().body(of("meals") + ".notes.words", hasItem("Asked three kitchens."));
    as("finance1").get(GAPS).then().statusCode(200);
    as("commissioner1").delete(GAPS + "/notes/" + note).then().statusCode(204);
    as("commissioner1")
        .delete(GAPS + "/notes/" + note)
        .then()
        .statusCode(404)
        .body("code", equalTo("note_unknown"));
    gaps().body(of("meals") + ".notes", hasSize(0));
  }

  @Test
  void aNoteNeedsWordsAKindAndADistrictOfTheCouncil() {
    for (String[] wrong :
        List.of(
            new String[] {district, "meals", "  "},
            new String[] {district, "meals", "x".repeat(1_001)},
            new String[] {district, "meals", "\0"},
            new String[] {district, "castles", "Words"},
            new String[] {"Nowhere at all", "meals", "Words"})) {
      note("commissioner1", wrong[0], wrong[1], wrong[2])
          .then()
          .statusCode(400)
          .body("code", equalTo("invalid_request"));
    }
  }

  @Test
  void aDistrictOfFewPeopleIsNotNamed() {
    String village = "Village " + UUID.randomUUID();
    List<UUID> people = new java.util.ArrayList<>();
    for (int i = 0; i < 7; i++) {
      people.add(lives(village));
    }
    gaps("").body("districts", not(hasItem(village)));
    people.add(lives(village));
    gaps("").body("districts", hasItem(village));
    Sql.asOwner("DELETE FROM circumstances WHERE district = ?", village);
  }

  @Test
  void aGapKnowsTheOpenSignalForItAndIsToldOfAloneAlsoWhereNothingIsMissing() {
    gaps().body(of("meals") + ".signal", nullValue());
    UUID wide = signal("");
    gaps().body(of("meals") + ".signal", equalTo(wide.toString()));
    UUID here = signal(district);
    gaps().body(of("meals") + ".signal", equalTo(here.toString()));
    Sql.asOwner("DELETE FROM market_signal WHERE id IN (?, ?)", wide, here);
    offers("meals", 2);
    offers("meals", 2);
    gaps().body("contents.category", not(hasItem("meals")));
    gaps("?category=meals&district=" + district.replace(" ", "%20"))
        .body("contents.category", hasItem("meals"));
  }

  private UUID signal(String where) {
    UUID id = UUID.randomUUID();
    Sql.asOwner(
        "INSERT INTO market_signal VALUES (?, ?, 'meals', ?, 1, 'places', ?, 'w', 'c', 1, now(), 'a', now(), 'a')",
        id,
        COUNCIL,
        where,
        today);
    return id;
  }

  private ValidatableResponse gaps() {
    return gaps("?district=" + district.replace(" ", "%20"));
  }

  private static ValidatableResponse gaps(String query) {
    return as("commissioner1").urlEncodingEnabled(false).get(GAPS + query).then().statusCode(200);
  }

  private static Response note(String user, String district, String category, String words) {
    return as(user)
        .contentType(ContentType.JSON)
        .body(Map.of("district", district, "category", category, "words", words))
        .post(GAPS + "/notes");
  }

  private static String of(String category) {
    return "contents.find { it.category == '%s' }".formatted(category);
  }

  private static String sign(String category, String code) {
    return of(category) + ".signs.find { it.code == '%s' }".formatted(code);
  }

  private Map<Sign, Long> counted() {
    return figures
        .asked(COUNCIL, List.of(district), today.minusDays(1), today)
        .get(new Gap(district, "domestic-help"));
  }

  private void twelveWantedMeals() {
    for (int i = 0; i < 12; i++) {
      person("meals", today.minusDays(1 + i));
    }
  }

  private void seven(String category, LocalDate day) {
    for (int i = 0; i < 7; i++) {
      person(category, day);
    }
  }

  private void person(String category, LocalDate day) {
    Sql.asOwner("INSERT INTO beyond_budget VALUES (?, ?, ?)", day, lives(district), category);
  }

  private static UUID lives(String where) {
    UUID person = UUID.randomUUID();
    Sql.asOwner(
        "INSERT INTO person (id, council, registered_at) VALUES (?, ?, now())", person, COUNCIL);
    lives(person, where, true);
    return person;
  }

  private void livesHere(UUID person, boolean counted) {
    lives(person, district, counted);
  }

  private static void lives(UUID person, String where, boolean counted) {
    Sql.asOwner(
        "INSERT INTO circumstances VALUES (?, ?, '65-74', 'physical', 'own-plan', null, ?, now(), 'test')"
            + " ON CONFLICT (person_id) DO UPDATE SET district = excluded.district, counted = excluded.counted",
        person,
        where,
        counted);
  }

  private void offers(String category, Integer spaces) {
    Sql.asOwner(
        "INSERT INTO supply (provider_id, district, category, council, spaces)"
            + " VALUES (gen_random_uuid(), ?, ?, ?, ?::int)",
        district,
        category,
        COUNCIL,
        spaces);
  }

  private void missed(String category, long searches, LocalDate day) {
    Sql.asOwner("INSERT INTO missed_search VALUES (?, ?, ?, ?)", district, category, day, searches);
  }

  private static UUID refusedApproval(PersonRef person, UUID budget) {
    UUID approval = UUID.randomUUID();
    Sql.asOwner(
        "INSERT INTO approval (id, person_id, council, state, same_as, asked_at, asked_by, asked_authority, due_on,"
            + " answered_at, answered_by) VALUES (?, ?, ?, 'refused', 'x', now(), 'a', 'self', current_date, now(), 'b')",
        approval,
        person.id(),
        person.council());
    Sql.asOwner(
        "INSERT INTO approval_line (id, approval_id, position, category, unit, quantity, unit_pence, total_pence,"
            + " budget_line_id, rule, rule_version, rule_words)"
            + " VALUES (gen_random_uuid(), ?, 1, 'domestic-help', 'item', 1, 5, 5, ?, 'r', 1, 'w')",
        approval,
        budget);
    return approval;
  }
}
