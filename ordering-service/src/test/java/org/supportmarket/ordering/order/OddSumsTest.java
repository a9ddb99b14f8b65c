package org.supportmarket.ordering.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.ordering.fixture.Calls.as;
import static org.supportmarket.ordering.fixture.Calls.newKey;
import static org.supportmarket.ordering.fixture.Calls.placed;
import static org.supportmarket.ordering.fixture.Calls.providerStep;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

/** Wherever a sum or a number is asked for, what is none is refused in words and moves nothing. */
@QuarkusTest
@WithStack("ordering")
class OddSumsTest {
  private static final String[] ODD = {
    "-1", "0", "0.001", "1e308", "9223372036854775807", "9223372036854775808", "\"1\"", "null"
  };

  @Inject Holders holders;

  private PersonRef person;
  private UUID budget;
  private UUID accepted;
  private UUID delivered;

  @BeforeEach
  void anAcceptedAndADeliveredOrder() {
    person = holders.person("holder1");
    budget = holders.aBudgetWith(person, 10_000);
    UUID listing = Market.aListingCosting(1_000);
    accepted = anAcceptedOne(listing);
    delivered = anAcceptedOne(listing);
    providerStep("provider1", Market.BRIGHT_HOMES, delivered, "deliver").then().statusCode(200);
  }

  private UUID anAcceptedOne(UUID listing) {
    UUID order = placed(person, budget, listing);
    providerStep("provider1", Market.BRIGHT_HOMES, order, "accept").then().statusCode(200);
    return order;
  }

  /** Some of it may be left out: then nothing is odd about null. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "provider1 | /api/v1/providers/{provider}/orders/{delivered}/refund | {\"pence\":%s,\"reason\":\"Late\"} |",
        "provider1 | /api/v1/providers/{provider}/orders/{accepted}/deliver | {\"pence\":%s} | null",
        "provider1 | /api/v1/providers/{provider}/orders/{accepted}/deliver | {\"quantity\":%s} | null",
        "holder1 | /api/v1/people/{person}/own-money | {\"pence\":%s} |",
        "holder1 | /api/v1/people/{person}/own-money/back | {\"pence\":%s} |",
        "care-manager1 | /api/v1/people/{person}/budgets/{budget}/contingency | {\"pence\":%s,\"words\":\"A crisis\"} |",
        "care-manager1 | /api/v1/people/{person}/budgets/{budget}/release | {\"number\":%s} |",
        "care-manager1 | /api/v1/people/{person}/budgets/{budget}/change | {\"version\":1,\"from\":\"2026-12-01\",\"allocated_pence\":1,\"bridging_pence\":%s} | null 0",
        "holder1 | /api/v1/people/{person}/orders | {\"lines\":[{\"listing_id\":\"{listing}\",\"quantity\":1,\"minutes\":%s}]} | null",
        "holder1 | /api/v1/people/{person}/orders | {\"lines\":[{\"listing_id\":\"{listing}\",\"quantity\":1,\"starts_on\":\"2030-01-01\",\"repeat\":{\"every\":\"week\",\"times\":%s}}]} |"
      })
  void oddSumsMoveNothing(String who, String address, String body, String goodToo) {
    long before = moved();
    for (String odd : ODD) {
      if (goodToo != null && goodToo.contains(odd)) {
        continue;
      }
      Response reply = send(who, filled(address), filled(body).formatted(odd));
      assertTrue(
          reply.statusCode() >= 400 && reply.statusCode() < 500, odd + ": " + reply.asString());
      assertEquals("application/problem+json", reply.contentType(), odd);
      assertFalse(reply.path("code").toString().isBlank(), odd);
    }
    assertEquals(before, moved());
  }

  private String filled(String text) {
    String full = text;
    for (Map.Entry<String, Object> name :
        Map.<String, Object>of(
                "{provider}",
                Market.BRIGHT_HOMES,
                "{person}",
                person.id(),
                "{budget}",
                budget,
                "{accepted}",
                accepted,
                "{delivered}",
                delivered,
                "{listing}",
                Market.anHourCosting(1_000))
            .entrySet()) {
      full = full.replace(name.getKey(), name.getValue().toString());
    }
    return full;
  }

  private static Response send(String who, String address, String body) {
    return as(who)
        .header("Idempotency-Key", newKey())
        .contentType(ContentType.JSON)
        .body(body)
        .post(address);
  }

  private static long moved() {
    return Sql.number(
        "SELECT (SELECT count(*) FROM posting) + (SELECT count(*) FROM orders)"
            + " + (SELECT count(*) FROM idempotency) + (SELECT count(*) FROM budget_event)");
  }
}
