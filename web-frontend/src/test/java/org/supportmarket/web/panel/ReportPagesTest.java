package org.supportmarket.web.panel;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Forms;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class ReportPagesTest {
  private static final String RECIPIENTS = "/ordering/api/v1/councils/E10900001/report-recipients";
  private static final String MAILBOX = "4b1c2f6e-0d7a-4a41-9a55-1c7b5d3e9f10";
  private static final String REPORT = "/council/market/report";

  @BeforeEach
  void oneMailbox() {
    Neighbours.reset();
    Neighbours.answer(
        RECIPIENTS,
        """
        {"can_send":false,"recipients":[{"id":"%s","address":"team@merrowdale.example","added_at":"2026-02-01T09:00:00Z",
          "last_month":"2026-02","last_sent_at":"2026-03-01T00:40:00Z"}]}
        """
            .formatted(MAILBOX));
  }

  @Test
  void aCommissionerSeesWhereTheReportGoesAndWhetherAnyMailCanBeSent() {
    SignedIn.as("commissioner1")
        .get(REPORT)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("team@merrowdale.example"),
                containsString("The report of February 2026 was sent on"),
                containsString("Nothing is sent yet")));
    SignedIn.as("finance1").get(REPORT).then().statusCode(403);
  }

  @Test
  void aMailboxIsAddedAndTakenAway() {
    Forms.post("commissioner1", REPORT, "address", " new@merrowdale.example ")
        .then()
        .statusCode(303)
        .header("Location", endsWith(REPORT + "?done=added"));
    assertEquals(
        "{\"address\":\"new@merrowdale.example\"}",
        Neighbours.asked(RECIPIENTS).getLast().getBodyAsString());
    Forms.post("commissioner1", REPORT, "address", " ")
        .then()
        .statusCode(422)
        .body(containsString("Write an e-mail address of your council"));
    Neighbours.answer(RECIPIENTS + "/" + MAILBOX, "{}");
    Forms.post("commissioner1", REPORT + "/" + MAILBOX + "/remove")
        .then()
        .statusCode(303)
        .header("Location", endsWith(REPORT + "?done=removed"));
  }
}
