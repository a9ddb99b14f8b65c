package org.supportmarket.ordering.turnover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.ordering.fixture.Calls.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.market.FactRows;
import org.supportmarket.ordering.market.Publisher;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ordering")
class TurnoverTest {
  private static final String COUNCIL = "E10990024";
  private static final String OURS = "/api/v1/councils/E10900001/";
  private static final UUID STEADY = UUID.randomUUID();
  private static final UUID NEW = UUID.randomUUID();
  private static final UUID GONE = UUID.randomUUID();

  /** Providers that somebody bought from in the months from the one before the other. */
  private static final String PLAINLY =
      """
      SELECT DISTINCT provider_id::text FROM purchase_fact
       WHERE council = ? AND day >= ?::date AND day < ?::date
      """;

  @Inject ShowTurnover showTurnover;
  @Inject Holders holders;
  @Inject Clock clock;

  @AfterEach
  void noFactsWithoutOrders() {
    FactRows.forget(COUNCIL);
    Sql.asOwner("DELETE FROM market_figure WHERE council = ?", COUNCIL);
  }

  @Test
  void whoIsNewAndWhoIsGoneIsWhatAPlainQueryOverTheFactsSays() {
    YearMonth last = YearMonth.now(clock).minusMonths(1);
    holders.person("holder1");
    FactRows.write(COUNCIL, fifteenMonths(last));
    Publisher.publish();
    TurnoverView told = showTurnover.show(COUNCIL, last);
    List<String> recent = plainly(last.minusMonths(2), last.plusMonths(1));
    List<String> before = plainly(last.minusMonths(14), last.minusMonths(2));
    assertEquals(recent.size(), told.selling());
    assertEquals(before.size(), told.sellingBefore());
    assertEquals(
        recent.stream().filter(one -> !before.contains(one)).toList(),
        told.arrived().stream().map(row -> row.providerId().toString()).toList());
    assertEquals(
        before.stream().filter(one -> !recent.contains(one)).toList(),
        told.gone().stream().map(row -> row.providerId().toString()).toList());
    assertEquals(last.toString(), told.arrived().getFirst().month());
    assertEquals(0, told.arrived().getFirst().plannedPence());
    assertEquals(1, told.arrived().getFirst().monthsNotShown());
    assertEquals(last.minusMonths(8).toString(), told.gone().getFirst().month());
    assertTrue(told.gone().getFirst().plannedPence() > 0);
    as("commissioner1").get(OURS + "provider-turnover").then().statusCode(200);
    as("commissioner-other").get(OURS + "provider-turnover").then().statusCode(404);
    as("commissioner1").get(OURS + "take-up").then().statusCode(200);
    as("commissioner-other").get(OURS + "take-up").then().statusCode(404);
  }

  /** Ten people buy from one that stays and from one until it goes, three from one that is new. */
  private static List<FactRows.Bought> fifteenMonths(YearMonth last) {
    List<FactRows.Bought> all = new ArrayList<>();
    for (int person = 0; person < 10; person++) {
      for (int month = 0; month < 15; month++) {
        all.add(bought(person, last.minusMonths(month).atDay(5), STEADY));
      }
      all.add(bought(person, last.minusMonths(9).atDay(6), GONE));
      all.add(bought(person, last.minusMonths(8).atDay(7), GONE));
      if (person < 3) {
        all.add(bought(person, last.atDay(8), NEW));
      }
    }
    return all;
  }

  private static FactRows.Bought bought(int person, LocalDate day, UUID provider) {
    FactRows.Buyer buyer =
        new FactRows.Buyer(
            "buyer-" + person, "Moor", "physical", "65-74", "direct_payment", "social_care");
    return FactRows.Bought.of(buyer, day, "leisure", provider, 3_000 + person);
  }

  private static List<String> plainly(YearMonth from, YearMonth before) {
    return Sql.texts(PLAINLY, COUNCIL, from.atDay(1), before.atDay(1));
  }
}
