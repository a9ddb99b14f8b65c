package org.supportmarket.web.holder;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class MoneyPagesTest {
  private static final String STATEMENT = Hazel.PEOPLE + "/statement";

  @BeforeEach
  void hazelIsThere() {
    Hazel.isThere();
  }

  @Test
  void theFirstLineIsWhatIsLeft() {
    Hazel.get("/my-money")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("<h1>You have <span class=\"money\">£312.00</span> left</h1>"),
                containsString("You can use it until Wednesday 31 March 2027"),
                containsString("Of £512: £30 spent, £170 promised, £312 left"),
                containsString("Promised, but they have not said yes yet."),
                not(containsString("all your budgets together"))));
  }

  @Test
  void severalBudgetsAreAddedUp() {
    String other = "bd111111-0000-0000-0000-000000000002";
    Neighbours.answer(
        Hazel.BUDGETS,
        "[%s,%s]"
            .formatted(
                Hazel.budget(Hazel.BUDGET, "social_care", 31_200),
                Hazel.budget(other, "community_equipment", 50_000)));
    Hazel.get("/my-money")
        .then()
        .body(
            allOf(
                containsString("£812.00"),
                containsString("This is all your budgets together."),
                containsString("Money for equipment, April 2026 to March 2027")));
  }

  @Test
  void somebodyWithoutABudgetIsToldWhatToDo() {
    Neighbours.answer(Hazel.BUDGETS, "[]");
    Hazel.get("/my-money")
        .then()
        .statusCode(200)
        .body(containsString("You have no budget to use today"));
    Neighbours.answer(
        Hazel.ME, "{\"person_id\":null,\"name\":\"Sam\",\"roles\":[],\"acting_for\":[]}");
    Hazel.get("/my-money")
        .then()
        .statusCode(404)
        .body(containsString("There is no budget under your name here yet."));
  }

  @Test
  void theStatementSaysWhatWasLeftBeforeAndAfter() {
    Neighbours.answer(
        STATEMENT,
        """
        {"from":"2026-03-01","to":"2026-03-31","person_id":"%s","opening":%s,"closing":%s,
         "entries":[{"recorded_at":"2026-03-03T14:30:00Z","effective_date":"2026-03-03","kind":"order_placed","order_id":"%s",
           "description":"Order placed","budget_id":"%s","amount_pence":-5550,"available_after_pence":31200},
          {"recorded_at":"2026-03-04T14:30:00Z","effective_date":"2026-03-04","kind":"order_accepted","order_id":"%s",
           "description":"They said yes","budget_id":"%s","amount_pence":0,"available_after_pence":31200}]}
        """
            .formatted(
                Hazel.PERSON,
                sums(36_750),
                sums(31_200),
                Hazel.ORDER,
                Hazel.BUDGET,
                Hazel.ORDER,
                Hazel.BUDGET));
    Hazel.get("/my-money/statement?from=2026-03-01&to=2026-03-31")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("You had £367.50 on Sunday 1 March"),
                containsString("−£55.50"),
                containsString("£312.00 left after this"),
                containsString("Show one step that took no money and gave none"),
                containsString("href=\"/my-orders/" + Hazel.ORDER + "\"")));
    String asked = Neighbours.asked(STATEMENT).getFirst().getUrl();
    assertTrue(asked.contains("from=2026-03-01") && asked.contains("to=2026-03-31"), asked);
  }

  @Test
  void aDayThatDoesNotExistIsToldAndKept() {
    Hazel.get(
            "/my-money/statement?from-day=31&from-month=2&from-year=2026&to-day=1&to-month=3&to-year=2026")
        .then()
        .statusCode(422)
        .body(containsString("Write the first day as a real date"), containsString("value=\"31\""));
    assertEquals(List.of(), Neighbours.asked(STATEMENT));
  }

  private static String sums(long available) {
    return "{\"available_pence\":%d,\"reserved_pence\":0,\"committed_pence\":0,\"delivered_pence\":0,\"paid_pence\":0}"
        .formatted(available);
  }
}
