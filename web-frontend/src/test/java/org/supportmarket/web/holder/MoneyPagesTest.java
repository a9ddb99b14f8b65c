package org.supportmarket.web.holder;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
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
  private static final String RUN_OUT =
      """
      {"day":"2027-01-08","lasts_until":"2027-01-07","needed_pence":4000,"left_pence":1000,
       "words":"Your money lasts until Thursday 7 January 2027. On Friday 8 January 2027 you need £40.00 and £10.00 is left.",
       "why":["Your council still sends £77.00, the next part on Monday 21 December 2026."]}
      """;

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
        {"from":"2026-03-01","to":"2026-03-31","person_id":"%s","counted":"This counts the budgets you can use today.","opening":%s,"closing":%s,
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
                containsString("This counts the budgets you can use today."),
                containsString("pots=2026-27\">April 2026 to March 2027</a>"),
                containsString("−£55.50"),
                containsString("£312.00 left after this"),
                containsString("Show one step that took no money and gave none"),
                containsString("href=\"/my-orders/" + Hazel.ORDER + "\"")));
    String asked = Neighbours.asked(STATEMENT).getFirst().getUrl();
    assertTrue(asked.contains("from=2026-03-01") && asked.contains("to=2026-03-31"), asked);
    assertTrue(asked.contains("pots=today"), asked);
    Hazel.get("/my-money/statement?from=2025-04-01&to=2026-03-31&pots=2025-26");
    assertTrue(Neighbours.asked(STATEMENT).getLast().getUrl().contains("pots=2025-26"));
  }

  @Test
  void howLongItLastsIsSaidWithWhatToDoAndAPicture() {
    Neighbours.answer(
        Hazel.PEOPLE + "/forecast",
        """
        {"as_of":"2026-11-23","together":%s,"budgets":[{"budget_id":"%s","run_out":%s}]}
        """
            .formatted(RUN_OUT, Hazel.BUDGET, RUN_OUT));
    Neighbours.answer(
        Hazel.PEOPLE + "/forecast/year",
        """
        {"months":[{"month":"2026-11","came_pence":31200,"used_pence":-500,"coming_pence":0,"planned_pence":4000},
          {"month":"2026-12","came_pence":0,"used_pence":0,"coming_pence":7700,"planned_pence":12000}]}
        """);
    Hazel.get("/my-money")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("Your money lasts until Thursday 7 January 2027."),
                containsString("You need not do anything today."),
                containsString("Your council still sends £77.00"),
                containsString("£160 more is planned."),
                containsString("Dec, Planned: £120.00"),
                containsString("−£5.00"),
                containsString("href=\"/alerts\"")));
  }

  @Test
  void theStatementCanBeTakenAsAFile() {
    Neighbours.answer(STATEMENT + ".csv", "Part,Day,What");
    Hazel.get("/my-money/statement.csv?from=2026-03-01&to=2026-03-31")
        .then()
        .statusCode(200)
        .contentType("text/csv;charset=UTF-8")
        .header("Content-Disposition", containsString("statement-2026-03-01-to-2026-03-31.csv"))
        .body(containsString("Part,Day,What"));
    Neighbours.refuse(STATEMENT + ".pdf", 403, "reason_needed", "Say first why.");
    Hazel.get("/my-money/statement.pdf").then().statusCode(403);
    Hazel.get("/my-money/statement.csv?from-day=31&from-month=2&from-year=2026")
        .then()
        .statusCode(422);
  }

  @Test
  void whatOneIsToldIsSwitchedOnThePage() {
    String alerts = Hazel.PEOPLE + "/alerts";
    Neighbours.answer(
        alerts,
        """
        [{"kind":"used","active":true,"percent":90},{"kind":"run_out","active":false,"percent":null}]
        """);
    Hazel.get("/alerts")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("<h1>You are told about one thing</h1>"),
                containsString("value=\"used\" checked"),
                containsString("value=\"90\"")));

    for (String kind : List.of("used", "run_out", "release_missing", "under_used")) {
      Neighbours.answer(
          alerts + "/" + kind, "{\"kind\":\"" + kind + "\",\"active\":true,\"percent\":null}");
    }
    Hazel.post("/alerts", Map.of("alerts", "run_out", "percent", "30")).then().statusCode(422);
    assertEquals(List.of(), Neighbours.asked(alerts + "/run_out"));
    Hazel.post("/alerts", Map.of("alerts", "run_out", "percent", "85")).then().statusCode(303);
    String runOut = Neighbours.asked(alerts + "/run_out").getFirst().getBodyAsString();
    assertTrue(runOut.contains("\"active\":true"), runOut);
    String used = Neighbours.asked(alerts + "/used").getFirst().getBodyAsString();
    assertTrue(used.contains("\"active\":false") && used.contains("\"percent\":85"), used);
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
