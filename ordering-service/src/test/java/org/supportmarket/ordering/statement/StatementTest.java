package org.supportmarket.ordering.statement;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.ordering.fixture.Calls.as;
import static org.supportmarket.ordering.fixture.Calls.cancel;
import static org.supportmarket.ordering.fixture.Calls.placed;
import static org.supportmarket.ordering.fixture.Calls.providerStep;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.ordering.fixture.Cases;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ordering")
class StatementTest {
  private static final String ADDRESS = "/api/v1/people/{person}/statement";

  @Inject Holders holders;

  private PersonRef person;
  private UUID budget;

  @BeforeEach
  void aHundredPounds() {
    person = holders.person("holder1");
    budget = holders.aBudgetWith(person, 10_000);
  }

  @Test
  void everyMoveOfMoneyIsOnItInPlainWords() {
    UUID listing = Market.aListingCosting(1_000);
    UUID kept = placed(person, budget, listing);
    providerStep("provider1", Market.BRIGHT_HOMES, kept, "accept").then().statusCode(200);
    providerStep("provider1", Market.BRIGHT_HOMES, kept, "deliver").then().statusCode(200);
    cancel(person, placed(person, budget, listing)).then().statusCode(200);

    List<Map<String, Object>> entries = entriesOfTheBudget(today());

    assertEquals(
        List.of(
            "allocated 0",
            "released 10000",
            "placed -1000",
            "accepted 0",
            "delivered 0",
            "placed -1000",
            "cancelled 1000"),
        entries.stream().map(e -> e.get("kind") + " " + e.get("amount_pence")).toList());
    assertEquals("You ordered from Bright Homes: Some cleaning", entries.get(2).get("description"));
    assertEquals(kept.toString(), entries.get(2).get("order_id"));
  }

  @Test
  void theEntriesLeadFromTheOpeningToTheClosing() {
    placed(person, budget, Market.aListingCosting(2_345));
    JsonPath statement = today();

    long available = statement.getLong("opening.available_pence");
    for (Map<String, Object> entry : statement.<List<Map<String, Object>>>get("entries")) {
      available += ((Number) entry.get("amount_pence")).longValue();
      assertEquals(available, ((Number) entry.get("available_after_pence")).longValue());
    }
    assertEquals(statement.getLong("closing.available_pence"), available);
    assertEquals(
        statement.getLong("closing.allocated_pence"),
        List.of(
                "unreleased",
                "available",
                "contingency",
                "reserved",
                "committed",
                "delivered",
                "paid",
                "reclaim")
            .stream()
            .mapToLong(sum -> statement.getLong("closing." + sum + "_pence"))
            .sum());
  }

  @Test
  void todaysBudgetsHaveAtTheEndWhatCanBeSpentToThePenny() {
    PersonRef ivy = new PersonRef(Cases.somebodyNew("Ivy Long"), "E10900001");
    holders.aBudgetOfThePast(ivy);
    holders.aBudgetWith(ivy, 1_500_001);
    holders.aBudgetWith(ivy, 70_274, 5_000);
    as("care-manager1")
        .contentType(ContentType.JSON)
        .body(Map.of("reason", "Yearly review"))
        .post("/api/v1/people/{person}/looks", ivy.id())
        .then()
        .statusCode(201);

    assertEquals(1_570_275, closing(ivy, "?pots=today"));
    List<Integer> usable =
        as("care-manager1")
            .get("/api/v1/people/{person}/budgets", ivy.id())
            .path("available_pence");
    assertEquals(1_570_275, usable.stream().mapToLong(Integer::longValue).sum());
    assertEquals(1_670_275, closing(ivy, ""));
    assertEquals(0, closing(ivy, "?pots=2098-99"));
    as("care-manager1")
        .get(ADDRESS + "?pots=mine", ivy.id())
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid_request"));
  }

  private static long closing(PersonRef person, String pots) {
    return as("care-manager1")
        .get(ADDRESS + pots, person.id())
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getLong("closing.available_pence");
  }

  @Test
  void beforeAnythingHappenedItIsEmpty() {
    as("holder1")
        .get(ADDRESS + "?from=2010-01-01&to=2010-12-31", person.id())
        .then()
        .statusCode(200)
        .body("entries.size()", equalTo(0))
        .body("opening.allocated_pence", equalTo(0))
        .body("closing.available_pence", equalTo(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=yesterday",
        "from=2026-02-30",
        "from=2026-02-02&to=2026-02-01",
        "from=2020-01-01&to=2022-01-01",
        "from=0001-01-01&to=0001-01-02",
        "to=+999999999-12-31"
      })
  void oddPeriodsAreRefused(String period) {
    as("holder1")
        .get(ADDRESS + "?" + period, person.id())
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid_period"));
  }

  @Test
  void anotherPersonsStatementIsNotFound() {
    PersonRef other = holders.person("holder2");
    as("holder1").get(ADDRESS, other.id()).then().statusCode(404);
    assertTrue(today().getList("entries").size() >= 2);
  }

  private JsonPath today() {
    return as("holder1").get(ADDRESS, person.id()).then().statusCode(200).extract().jsonPath();
  }

  private List<Map<String, Object>> entriesOfTheBudget(JsonPath statement) {
    return statement.get("entries.findAll { it.budget_id == '%s' }".formatted(budget));
  }
}
