package org.supportmarket.ratings.summary;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportmarket.ratings.purchase.Bought;
import org.supportmarket.ratings.purchase.Ordering;
import org.supportmarket.ratings.review.Aspects;
import org.supportmarket.ratings.review.Outcome;
import org.supportmarket.ratings.review.ReviewDraft;
import org.supportmarket.ratings.review.WriteReview;
import org.supportmarket.ratings.review.WrittenBy;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ratings")
class WhatHelpedTest {
  /** Nobody else's. */
  private static final String KIND = "kind-" + UUID.randomUUID();

  @Inject Ordering ordering;
  @Inject WriteReview writeReview;
  @Inject WhatHelped whatHelped;

  @Test
  void eightPeopleAreToldOfRoundedAndSevenAreNot() {
    for (int i = 0; i < 12; i++) {
      helped(Outcome.GETTING_OUT);
    }
    for (int i = 0; i < 7; i++) {
      helped(Outcome.PEOPLE);
    }
    assertEquals(List.of(new WhatHelped.Row(KIND, "getting-out", 10)), ofKind());
    helped(Outcome.PEOPLE);
    assertEquals(
        List.of(
            new WhatHelped.Row(KIND, "getting-out", 10), new WhatHelped.Row(KIND, "people", 10)),
        ofKind());
    given().get("/api/v1/what-helped").then().statusCode(200);
  }

  private List<WhatHelped.Row> ofKind() {
    return whatHelped.counted().stream().filter(row -> row.category().equals(KIND)).toList();
  }

  private void helped(Outcome outcome) {
    Bought bought = Bought.by(UUID.randomUUID());
    ordering.tells(ofKind(bought, "placed"), ofKind(bought, "delivered"));
    writeReview.write(
        new ReviewDraft(
            bought.person(),
            bought.line(),
            5,
            "",
            Aspects.NONE,
            outcome,
            new ReviewDraft.Writer(null, null, null, WrittenBy.SELF)),
        Instant.parse("2026-08-14T09:00:00Z"));
  }

  private static JsonNode ofKind(Bought bought, String status) {
    JsonNode event = bought.became(status);
    ((ObjectNode) event.at("/data/lines/0")).put("category", KIND);
    return event;
  }
}
