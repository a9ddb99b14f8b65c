package org.supportmarket.ratings.summary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportmarket.ratings.purchase.Bought;
import org.supportmarket.ratings.purchase.Ordering;
import org.supportmarket.ratings.review.ReviewDraft;
import org.supportmarket.ratings.review.WriteReview;
import org.supportmarket.testkit.Contracts;
import org.supportmarket.testkit.Told;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ratings")
class SummaryFeedTest {
  @Inject Ordering ordering;
  @Inject WriteReview writeReview;

  private final Bought bought = Bought.by(UUID.randomUUID());

  @Test
  void aReviewTellsOfItsProviderAndItsListingAsTheContractHasIt() {
    rate(bought, 2, "");
    List<JsonNode> events = eventsAbout(bought);
    assertEquals(2, events.size());
    for (JsonNode event : events) {
      Contracts.assertKept("summary-changed", event);
      assertEquals(1, event.at("/data/count").asLong());
      assertEquals(2, event.at("/data/sum").asLong());
      assertEquals("[0,1,0,0,0]", event.at("/data/distribution").toString());
      assertEquals(bought.provider().toString(), event.at("/data/provider_id").asText());
      assertEquals(event.get("subject"), event.at("/data/id"));
    }
    assertEquals(
        List.of("provider", "listing"),
        events.stream().map(event -> event.at("/data/kind").asText()).toList());
  }

  @Test
  void aLaterReviewHasAHigherRevision() {
    rate(bought, 5, "");
    rate(Bought.by(UUID.randomUUID()).from(bought.provider(), bought.listing()), 4, "");
    List<JsonNode> ofListing =
        eventsAbout(bought).stream()
            .filter(event -> event.at("/data/kind").asText().equals("listing"))
            .toList();
    assertEquals(2, ofListing.getLast().at("/data/count").asInt());
    assertTrue(
        ofListing.getLast().at("/data/revision").asLong()
            > ofListing.getFirst().at("/data/revision").asLong());
  }

  @Test
  void whatIsSaidAnewIsToldWithItsFiguresInTheEnd() {
    ordering.delivers(bought);
    writeReview.write(draft(bought, 2, ""), Instant.parse("2026-04-14T09:00:00Z"));
    writeReview.write(draft(bought, 5, ""), Instant.parse("2026-08-14T09:00:00Z"));
    for (JsonNode last : eventsAbout(bought).reversed().subList(0, 2)) {
      assertEquals("[0,0,0,0,1]", last.at("/data/distribution").toString());
    }
  }

  @Test
  void neitherWordsNorWhoWroteThemEverLeaveInAnEvent() {
    rate(bought, 5, "My neighbour Marmaduke came along.");
    String told = eventsAbout(bought).toString();
    assertFalse(told.contains("Marmaduke"));
    for (UUID secret : List.of(bought.person(), bought.order(), bought.line())) {
      assertFalse(told.contains(secret.toString()));
    }
  }

  @Test
  void aReviewThatIsRolledBackIsNotToldOf() {
    ordering.delivers(bought);
    QuarkusTransaction.begin();
    writeReview.write(draft(bought, 5, ""), Instant.parse("2026-08-14T09:00:00Z"));
    QuarkusTransaction.rollback();
    assertTrue(eventsAbout(bought).isEmpty());
    given()
        .get("/api/v1/providers/{id}/rating", bought.provider())
        .then()
        .body("count", equalTo(0));
  }

  private void rate(Bought line, int stars, String words) {
    ordering.delivers(line);
    writeReview.write(draft(line, stars, words), Instant.parse("2026-08-14T09:00:00Z"));
  }

  private static ReviewDraft draft(Bought line, int stars, String words) {
    return new ReviewDraft(line.person(), line.line(), stars, words);
  }

  private static List<JsonNode> eventsAbout(Bought line) {
    String provider = line.provider().toString();
    return Told.of("ratings", event -> event.at("/data/provider_id").asText().equals(provider));
  }
}
