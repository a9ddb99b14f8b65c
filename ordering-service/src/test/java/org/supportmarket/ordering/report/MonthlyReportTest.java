package org.supportmarket.ordering.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** The report of each month, to mailboxes of the council. */
@QuarkusTest
@WithStack("ordering")
class MonthlyReportTest {
  private static final String COUNCIL = "/api/v1/councils/E10900001";
  private static final String RECIPIENTS = COUNCIL + "/report-recipients";

  @Inject Holders holders;
  @Inject SendReports sendReports;
  @Inject Recipients recipients;
  @Inject MockMailbox mailbox;
  @Inject Clock clock;

  private final String address = "team-" + UUID.randomUUID() + "@merrowdale.example";

  @BeforeEach
  void aPublishedMarket() {
    holders.person("holder1");
    given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .post("/api/v1/market/publications")
        .then()
        .statusCode(200);
    mailbox.clear();
  }

  @AfterEach
  void nothingGoesThereAnyMore() {
    Sql.asOwner("DELETE FROM report_recipient WHERE address = ?", address);
    mailbox.clear();
  }

  @Test
  void itGoesOnceToEachMailboxAsAPdf() {
    as("commissioner1")
        .contentType(ContentType.JSON)
        .body(Map.of("address", " " + address + " "))
        .post(RECIPIENTS)
        .then()
        .statusCode(200)
        .body("recipients.address", hasItem(address));
    sendReports.sendWhatIsDue();
    sendReports.sendWhatIsDue();
    List<Mail> mails = mailbox.getMailsSentTo(address);
    assertEquals(1, mails.size());
    assertEquals("application/pdf", mails.getFirst().getAttachments().getFirst().getContentType());
    String last = YearMonth.now(clock).minusMonths(1).toString();
    as("commissioner1")
        .get(RECIPIENTS)
        .then()
        .body(
            "recipients.find { it.address == '%s' }.last_month".formatted(address), equalTo(last));
  }

  @Test
  void ofTwoCopiesOfTheServiceOneSendsIt() {
    as("commissioner1")
        .contentType(ContentType.JSON)
        .body(Map.of("address", address))
        .post(RECIPIENTS);
    YearMonth month = YearMonth.of(2020, 1);
    Recipients.Due due =
        recipients.due(month, clock.instant()).stream()
            .filter(one -> one.address().equals(address))
            .findFirst()
            .orElseThrow();
    assertTrue(recipients.claim(due, month, clock.instant()));
    assertTrue(!recipients.claim(due, month, clock.instant()));
    assertTrue(recipients.due(month, clock.instant()).stream().noneMatch(due::equals));
    assertTrue(recipients.claim(due, month, clock.instant().plusSeconds(3601)));
  }

  @Test
  void onlyTheCouncilsOwnCommissionersSayWhereItGoes() {
    as("finance1").get(RECIPIENTS).then().statusCode(403);
    as("commissioner-other").get(RECIPIENTS).then().statusCode(404);
    for (String wrong : new String[] {"", "nobody", "a@b", "a b@c.example"}) {
      as("commissioner1")
          .contentType(ContentType.JSON)
          .body(Map.of("address", wrong))
          .post(RECIPIENTS)
          .then()
          .statusCode(400)
          .body("code", equalTo("invalid_request"));
    }
    as("commissioner1")
        .delete(RECIPIENTS + "/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("code", equalTo("recipient_unknown"));
  }

  @Test
  void aMonthIsPrintedForTheCouncilAlone() {
    as("finance1")
        .get(COUNCIL + "/market-report.pdf")
        .then()
        .statusCode(200)
        .contentType("application/pdf");
    as("finance1").get(COUNCIL + "/market-report.pdf?month=soon").then().statusCode(400);
    as("commissioner-other").get(COUNCIL + "/market-report.pdf").then().statusCode(404);
  }

  private static RequestSpecification as(String user) {
    return given().auth().oauth2(Tokens.of(user));
  }
}
