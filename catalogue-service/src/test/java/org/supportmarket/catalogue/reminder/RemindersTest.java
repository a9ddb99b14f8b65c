package org.supportmarket.catalogue.reminder;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.Database;
import org.supportmarket.catalogue.Shelf;
import org.supportmarket.catalogue.accreditation.AccreditationDetails;
import org.supportmarket.catalogue.accreditation.AccreditationStatus;
import org.supportmarket.catalogue.accreditation.RecordAccreditation;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("catalogue")
class RemindersTest {
  private static final int COPIES = 4;

  @Inject Shelf shelf;
  @Inject RecordAccreditation register;
  @Inject MakeReminders reminders;
  @Inject Database database;
  @Inject Clock clock;

  @Test
  void eachStageIsMadeOnceHoweverManyCopiesLook() throws InterruptedException {
    UUID provider = shelf.aProviderCalled("Runs out soon");
    LocalDate last = LocalDate.now(clock).plusYears(3);
    runsOut(provider, last);

    for (int left : List.of(61, 60, 59, 30, 29, 7, 1, 0)) {
      inCopies(() -> reminders.due(last.minusDays(left)));
    }
    assertEquals(3, made(provider));
    assertEquals(
        1, database.count("reminder WHERE stage_days = 7 AND provider_id = '" + provider + "'"));

    runsOut(provider, last.plusYears(1));
    inCopies(() -> reminders.due(last.plusYears(1).minusDays(8)));
    assertEquals(4, made(provider));
  }

  @Test
  void spacesNotConfirmedForThirtyDaysAreToldUntilTheyAre() {
    UUID provider = shelf.theProviderOfProvider1();
    UUID listing = shelf.aListing(provider, "Quiet mornings", 1_000);
    LocalDate today = LocalDate.now(clock);
    shelf.spacesConfirmed(listing, provider, "Quiet mornings", 2, today.minusDays(30));
    reminders.due(today);
    mine(listing, 0);

    shelf.spacesConfirmed(listing, provider, "Quiet mornings", 2, today.minusDays(31));
    reminders.due(today);
    mine(listing, 1)
        .body("find { it.subject_id == '" + listing + "' }.name", equalTo("Quiet mornings"))
        .body("find { it.subject_id == '" + listing + "' }.days", equalTo(31));

    shelf.spacesConfirmed(listing, provider, "Quiet mornings", 2, today);
    mine(listing, 0);
  }

  private void runsOut(UUID provider, LocalDate last) {
    register.record(
        provider,
        new AccreditationDetails(
            "first-aid", "First aid", null, "Us", last, AccreditationStatus.VERIFIED));
  }

  private void inCopies(Callable<Integer> work) throws InterruptedException {
    try (ExecutorService copies = Executors.newFixedThreadPool(COPIES)) {
      copies.invokeAll(Stream.generate(() -> work).limit(COPIES).toList());
    }
  }

  private long made(UUID provider) {
    return database.count("reminder WHERE provider_id = '" + provider + "'");
  }

  private static ValidatableResponse mine(UUID listing, int times) {
    return given()
        .auth()
        .oauth2(Tokens.of("provider1"))
        .get("/api/v1/my/reminders")
        .then()
        .statusCode(200)
        .body("findAll { it.subject_id == '" + listing + "' }", hasSize(times));
  }
}
