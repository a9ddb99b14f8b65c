package org.supportmarket.ratings.summary;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.ratings.purchase.Bought;
import org.supportmarket.ratings.purchase.Ordering;
import org.supportmarket.ratings.review.Aspects;
import org.supportmarket.ratings.review.Outcome;
import org.supportmarket.ratings.review.ReviewDraft;
import org.supportmarket.ratings.review.WriteReview;
import org.supportmarket.testkit.TestDatabase;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ratings")
class SummaryTest {
  @Inject Ordering ordering;
  @Inject WriteReview writeReview;
  @Inject SummaryRepository summaries;

  private final UUID provider = UUID.randomUUID();
  private final UUID listing = UUID.randomUUID();

  @AfterEach
  void everySummaryIsWhatTheReviewsSay() {
    operator().get("/api/v1/summaries/check").then().statusCode(200).body("ok", equalTo(true));
  }

  @Test
  void whatNobodyHasRatedHasNoAverage() {
    rating("providers", provider)
        .body("average", nullValue())
        .body("count", equalTo(0))
        .body("distribution", equalTo(List.of(0, 0, 0, 0, 0)));
  }

  @Test
  void aProvidersRatingIsThatOfAllItsListings() {
    rate(listing, 5);
    rate(listing, 4);
    rate(UUID.randomUUID(), 1);
    rating("providers", provider)
        .body("count", equalTo(3))
        .body("average", equalTo(3.3f))
        .body("distribution", equalTo(List.of(1, 0, 0, 1, 1)));
    rating("listings", listing)
        .body("count", equalTo(2))
        .body("average", nullValue())
        .body("score", nullValue())
        .body("too_few", equalTo(true))
        .body("prior.count", equalTo(5))
        .body("prior.stars", equalTo(3.5f));
  }

  @Test
  void reviewsWrittenAtTheSameMomentAllCount() throws Exception {
    List<Bought> deliveries = deliveries(60);
    try (ExecutorService people = Executors.newFixedThreadPool(12)) {
      List<Future<?>> writing = new ArrayList<>();
      for (int i = 0; i < deliveries.size(); i++) {
        int stars = 1 + i % 5;
        Bought bought = deliveries.get(i);
        writing.add(people.submit(() -> write(bought, stars)));
      }
      for (Future<?> one : writing) {
        one.get();
      }
    }
    rating("listings", listing).body("distribution", equalTo(List.of(12, 12, 12, 12, 12)));
    rating("providers", provider).body("distribution", equalTo(List.of(12, 12, 12, 12, 12)));
  }

  @Test
  void aWrongSummaryIsFoundAndSetRightOnce() throws SQLException {
    rate(listing, 5);
    damage("UPDATE summary SET stars_5 = 99, stars_1 = 3 WHERE id = ?", listing);
    operator()
        .get("/api/v1/summaries/check")
        .then()
        .body("ok", equalTo(false))
        .body(
            "different.find { it.id == '" + listing + "' }.kept", equalTo(List.of(3, 0, 0, 0, 99)))
        .body(
            "different.find { it.id == '" + listing + "' }.counted",
            equalTo(List.of(0, 0, 0, 0, 1)));
    recompute().body("corrected", equalTo(1));
    rating("listings", listing).body("distribution", equalTo(List.of(0, 0, 0, 0, 1)));
    recompute().body("corrected", equalTo(0));
  }

  @Test
  void aspectsQuartersAndOutcomesAreCountedAndSetRight() throws SQLException {
    for (int kindness = 3; kindness <= 5; kindness++) {
      Bought bought = deliveries(1).getFirst();
      writeReview.write(
          new ReviewDraft(
              bought.person(),
              bought.line(),
              4,
              "",
              new Aspects(kindness, 2, null, null, null),
              Outcome.HOME,
              ReviewDraft.Writer.UNKNOWN),
          Instant.now());
    }
    aspectsAreRight();
    damage(
        "UPDATE summary_slice SET count = 9, sum = 9 WHERE slice = 'aspect:kindness' AND id = ?",
        listing);
    damage(
        "INSERT INTO summary_slice VALUES ('listing', ?, ?, 'outcome:people', 7, 7)",
        listing,
        provider);
    operator()
        .get("/api/v1/summaries/check")
        .then()
        .body("ok", equalTo(false))
        .body("slices_different", equalTo(2));
    recompute().body("slices_corrected", equalTo(2));
    aspectsAreRight();
  }

  private void aspectsAreRight() {
    rating("listings", listing)
        .body("aspects.find { it.aspect == 'kindness' }.average", equalTo(4.0f))
        .body("aspects.find { it.aspect == 'on_time' }.count", equalTo(3))
        .body("aspects.find { it.aspect == 'value' }.average", nullValue())
        .body("trend.size()", equalTo(4))
        .body("trend[3].average", equalTo(4.0f))
        .body("trend[2].count", equalTo(0))
        .body("outcomes.outcome", equalTo(List.of("home")))
        .body("outcomes[0].count", equalTo(3));
  }

  @Test
  void aSummaryWithoutReviewsIsSetToNothing() throws SQLException {
    damage(
        "INSERT INTO summary (kind, id, provider_id, stars_5) VALUES ('provider', ?, ?, 7)",
        provider,
        provider);
    recompute().body("corrected", equalTo(1));
    rating("providers", provider).body("count", equalTo(0));
  }

  @Test
  void recomputingWhileReviewsAreWrittenLosesNone() throws Exception {
    List<Bought> deliveries = deliveries(80);
    try (ExecutorService people = Executors.newFixedThreadPool(9)) {
      List<Future<?>> working = new ArrayList<>();
      deliveries.forEach(bought -> working.add(people.submit(() -> write(bought, 4))));
      Future<Integer> corrected =
          people.submit(
              () ->
                  IntStream.range(0, 25)
                      .map(i -> recompute().extract().<Integer>path("corrected"))
                      .sum());
      for (Future<?> one : working) {
        one.get();
      }
      assertEquals(0, corrected.get(), "a right summary was taken for wrong");
    }
    rating("providers", provider).body("count", equalTo(80));
  }

  @Test
  void settingAWrongSummaryRightCountsAReviewThatIsJustBeingWritten() throws Exception {
    rate(listing, 5);
    damage("UPDATE summary SET stars_1 = 3 WHERE id = ?", listing);
    Bought last = deliveries(1).getFirst();
    try (ExecutorService operator = Executors.newSingleThreadExecutor()) {
      QuarkusTransaction.begin();
      write(last, 4);
      Future<?> recomputing = operator.submit(() -> recompute());
      await().atMost(20, SECONDS).until(this::somebodyWaitsForARow);
      QuarkusTransaction.commit();
      recomputing.get();
    }
    rating("listings", listing).body("distribution", equalTo(List.of(0, 0, 0, 1, 1)));
  }

  @Test
  void whileASummaryIsSetRightReviewsOfItWait() throws Exception {
    rate(listing, 5);
    damage("UPDATE summary SET stars_1 = 3 WHERE id = ?", listing);
    Bought last = deliveries(1).getFirst();
    try (ExecutorService person = Executors.newSingleThreadExecutor()) {
      QuarkusTransaction.begin();
      summaries.lockAllOf(provider);
      Future<?> writing = person.submit(() -> write(last, 4));
      await().atMost(20, SECONDS).until(this::somebodyWaitsForARow);
      summaries.setRight(provider);
      QuarkusTransaction.commit();
      writing.get();
    }
    rating("listings", listing).body("distribution", equalTo(List.of(0, 0, 0, 1, 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"holder1", "provider1", "commissioner1", "moderator1"})
  void onlyAnOperatorChecksOrRecomputes(String username) {
    String token = Tokens.of(username);
    given().auth().oauth2(token).get("/api/v1/summaries/check").then().statusCode(403);
    given().auth().oauth2(token).post("/api/v1/summaries/recompute").then().statusCode(403);
    given().post("/api/v1/summaries/recompute").then().statusCode(401);
  }

  @Test
  void anIdThatIsNoneIsNotFound() {
    given()
        .get("/api/v1/providers/nobody/rating")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("not_found"));
  }

  @Test
  void theRevisionRisesEvenForASummaryThatWasLost() throws SQLException {
    rate(listing, 5);
    rate(listing, 3);
    long before = revision();
    damage("DELETE FROM summary WHERE id = ?", listing);
    recompute();
    assertTrue(revision() > before, "a reader would take the summary for an old one");
  }

  private List<Bought> deliveries(int count) {
    List<Bought> deliveries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      deliveries.add(Bought.by(UUID.randomUUID()).from(provider, listing));
    }
    ordering.tells(
        deliveries.stream().map(bought -> bought.became("delivered")).toArray(JsonNode[]::new));
    return deliveries;
  }

  private void rate(UUID ofListing, int stars) {
    write(ordering.delivers(Bought.by(UUID.randomUUID()).from(provider, ofListing)), stars);
  }

  private void write(Bought bought, int stars) {
    writeReview.write(
        new ReviewDraft(bought.person(), bought.line(), stars, ""),
        Instant.parse("2026-08-14T09:00:00Z"));
  }

  private static ValidatableResponse rating(String what, UUID id) {
    return given()
        .get("/api/v1/" + what + "/{id}/rating", id)
        .then()
        .statusCode(200)
        .body("id", equalTo(id.toString()));
  }

  private static ValidatableResponse recompute() {
    return operator().post("/api/v1/summaries/recompute").then().statusCode(200);
  }

  private static RequestSpecification operator() {
    return given().auth().oauth2(Tokens.of("operator1"));
  }

  private void damage(String sql, UUID... ids) throws SQLException {
    try (Connection connection = TestDatabase.asOwner("ratings");
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < ids.length; i++) {
        statement.setObject(i + 1, ids[i]);
      }
      assertEquals(1, statement.executeUpdate());
    }
  }

  private boolean somebodyWaitsForARow() throws SQLException {
    try (Connection connection = TestDatabase.asOwner("ratings");
        Statement query = connection.createStatement();
        ResultSet row =
            query.executeQuery(
                "SELECT count(*) > 0 FROM pg_locks l JOIN pg_stat_activity a USING (pid)"
                    + " WHERE NOT l.granted AND a.datname = current_database()")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private long revision() throws SQLException {
    try (Connection connection = TestDatabase.asOwner("ratings");
        PreparedStatement query =
            connection.prepareStatement("SELECT revision FROM summary WHERE id = ?")) {
      query.setObject(1, listing);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
