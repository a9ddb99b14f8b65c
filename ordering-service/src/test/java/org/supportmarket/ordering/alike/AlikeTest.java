package org.supportmarket.ordering.alike;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.ordering.fixture.Calls.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.market.FactRows;
import org.supportmarket.ordering.market.Publisher;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ordering")
class AlikeTest {
  private static final String COUNCIL = "E10990026";
  private static final String ASKED = "/api/v1/councils/" + COUNCIL + "/bought-by-people-like-me";
  private static final LocalDate DAY = LocalDate.of(2025, 9, 9);
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

  private static final String PLAINLY =
      """
      SELECT category || ' ' || count(DISTINCT person_key) FROM purchase_fact
       WHERE council = ? AND support_reason = 'sensory' AND day BETWEEN '2025-04-01' AND '2026-03-31'
       GROUP BY category ORDER BY count(DISTINCT person_key) DESC
      """;

  @Inject ShowAlike showAlike;

  private final UUID provider = UUID.randomUUID();

  @AfterEach
  void noFactsWithoutOrders() {
    FactRows.forget(COUNCIL);
    Sql.asOwner("DELETE FROM market_figure WHERE council = ?", COUNCIL);
  }

  @Test
  void whatManyWithTheNeedBoughtComesFirstAndFewAreNotCounted() {
    List<FactRows.Bought> all = new ArrayList<>();
    for (int person = 0; person < 30; person++) {
      all.add(bought(person, "sensory", "leisure", DAY));
      if (person < 12) {
        all.add(bought(person, "sensory", "meals", DAY));
      }
      if (person < 7) {
        all.add(bought(person, "sensory", "equipment", DAY));
      }
      all.add(bought(100 + person, "physical", "homecare", DAY));
      all.add(bought(person, "sensory", "transport", DAY.minusYears(1)));
    }
    FactRows.write(COUNCIL, all);
    Publisher.publish();
    AlikeView told = showAlike.show(COUNCIL, "sensory", TODAY);
    List<String> plainly = Sql.texts(PLAINLY, COUNCIL);
    assertEquals(List.of("leisure 30", "meals 12", "equipment 7"), plainly);
    assertEquals(
        plainly.stream().map(one -> one.split(" ")[0]).toList(),
        told.rows().stream().map(AlikeView.Row::category).toList());
    AlikeView.Row most = told.rows().getFirst();
    assertTrue(Math.abs(most.people() - 30) <= 5 && most.people() % 5 == 0, most.toString());
    AlikeView.Row few = told.rows().getLast();
    assertTrue(few.suppressed());
    assertNull(few.people());
    assertEquals(List.of(), showAlike.show(COUNCIL, "social", TODAY).rows());
    as("holder1")
        .get(ASKED + "?need=sensory")
        .then()
        .statusCode(200)
        .body("need", equalTo("sensory"));
    as("holder1").get(ASKED + "?need=rich").then().statusCode(400);
    as("holder1").get(ASKED).then().statusCode(400);
    as("commissioner1").get(ASKED + "?need=sensory").then().statusCode(403);
  }

  private FactRows.Bought bought(int person, String need, String what, LocalDate day) {
    FactRows.Buyer buyer =
        new FactRows.Buyer(
            "buyer-" + person, "Moor", need, "65-74", "direct_payment", "social_care");
    return FactRows.Bought.of(buyer, day, what, provider, 3_000 + person);
  }
}
