package org.supportmarket.ordering.order;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.ordering.fixture.Calls.pence;
import static org.supportmarket.ordering.fixture.Calls.place;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.TheBooks;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

/** Several budgets that pay for one order together. */
@QuarkusTest
@WithStack("ordering")
class PotsOfAnOrderTest {
  @Inject Holders holders;

  private PersonRef person;
  private UUID budget;

  @BeforeEach
  void aHundredPounds() {
    person = holders.person("holder1");
    budget = holders.aBudgetWith(person, 10_000);
  }

  @AfterEach
  void theBooksHold() {
    TheBooks.hold();
  }

  @Test
  void severalPotsThatAreTooLittleTogetherPayNothing() {
    UUID small = holders.aBudgetWith(person, 700);
    Map<String, Object> wanted =
        Map.of(
            "pots",
            List.of(small, budget),
            "lines",
            List.of(Map.of("listing_id", Market.aListingCosting(10_701), "quantity", 1)));
    place(person, wanted)
        .then()
        .statusCode(409)
        .body("code", equalTo("insufficient_funds"))
        .body("short_pence", equalTo(1))
        .body("available_pence", equalTo(10_700))
        .body("budget_ids", equalTo(List.of(small.toString(), budget.toString())));
    assertEquals(700, pence(person, small, "available_pence"));
  }

  @Test
  void whatSeveralLinesLackIsToldInOne() {
    UUID small = holders.aBudgetWith(person, 700);
    Map<String, Object> line =
        Map.of("listing_id", Market.aListingCosting(4_000), "quantity", (Object) 1);
    place(person, Map.of("pots", List.of(small, budget), "lines", Collections.nCopies(3, line)))
        .then()
        .statusCode(409)
        .body("code", equalTo("insufficient_funds"))
        .body("short_pence", equalTo(1_300))
        .body("available_pence", equalTo(10_700))
        .body("detail", containsString("£120.00"));
    assertEquals(700, pence(person, small, "available_pence"));
  }

  @Test
  void linesThatSplitInMorePartsThanABookingHoldsAreRefused() {
    UUID small = holders.aBudgetWith(person, 150);
    List<Map<String, Object>> lines =
        Collections.nCopies(
            25, Map.of("listing_id", Market.aListingCosting(100), "quantity", (Object) 1));
    place(person, Map.of("pots", List.of(small, budget), "lines", lines))
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid_lines"));
    assertEquals(150, pence(person, small, "available_pence"));
  }
}
