package org.supportmarket.catalogue.listing;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.Database;
import org.supportmarket.catalogue.Shelf;
import org.supportmarket.catalogue.accreditation.AccreditationDetails;
import org.supportmarket.catalogue.accreditation.AccreditationStatus;
import org.supportmarket.catalogue.accreditation.RecordAccreditation;
import org.supportmarket.testkit.Contracts;
import org.supportmarket.testkit.Told;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("catalogue")
class ListingChangesTest {
  @Inject Shelf shelf;
  @Inject SubmitListing submit;
  @Inject DecideChange decide;
  @Inject Proposals proposals;
  @Inject WithdrawListing withdraw;
  @Inject RecordAccreditation recordAccreditation;
  @Inject Database database;
  @Inject Clock clock;

  private UUID provider;
  private UUID listing;

  @BeforeEach
  void aListing() {
    provider = shelf.aProviderCalled("Changing provider");
    listing = shelf.aListing(provider, "Changing", 1_000);
  }

  @Test
  void whatABuyerSeesRaisesTheVersion() {
    isAt(1, 1);
    reprice(1_100);
    isAt(2, 2);
    shelf.rename(provider, "Renamed provider");
    isAt(3, 3);
  }

  @Test
  void whatBindsNobodyRaisesOnlyTheIndexRevision() {
    shelf.listAgain(listing, provider, "Changing", 1_000, 3);
    isAt(1, 2);
    recordAccreditation.record(
        provider,
        new AccreditationDetails(
            "first-aid",
            "First aid",
            null,
            "Us",
            LocalDate.now(clock),
            AccreditationStatus.CLAIMED));
    isAt(1, 3);
    withdraw.withdraw(provider, listing);
    isAt(1, 4);
  }

  @Test
  void nothingNewRaisesNothingAndTellsNobody() {
    shelf.listAgain(listing, provider, "Changing", 1_000, 3);
    long events = eventsOf(listing);
    shelf.listAgain(listing, provider, "Changing", 1_000, 3);
    shelf.rename(provider, "Changing provider");
    reprice(1_000);
    isAt(1, 2);
    withdraw.withdraw(provider, listing);
    withdraw.withdraw(provider, listing);
    assertEquals(events + 1, eventsOf(listing));
  }

  @Test
  void everyChangeIsToldWithItsRevision() {
    reprice(1_100);
    shelf.rename(provider, "Renamed provider");
    withdraw.withdraw(provider, listing);
    assertEquals(4, eventsOf(listing));
    assertEquals(
        4, database.number("SELECT index_revision FROM listing WHERE id = '" + listing + "'"));
  }

  @Test
  void aRefusedChangeTellsNobody() {
    long events = eventsOf(listing);
    assertThrows(RuntimeException.class, () -> submit.askForPrice(provider, listing, 0));
    assertThrows(
        RuntimeException.class, () -> submit.askForPrice(UUID.randomUUID(), listing, 2_000));
    assertEquals(events, eventsOf(listing));
    isAt(1, 1);
  }

  @Test
  void theFeedKeepsTheContractForPricedAndUnpricedListings() {
    UUID unpriced = shelf.aListingWithoutAPrice(provider, "Unpriced");
    List<JsonNode> events = new ArrayList<>();
    await()
        .until(
            () -> {
              events.clear();
              events.addAll(Told.about("catalogue", listing.toString()));
              events.addAll(Told.about("catalogue", unpriced.toString()));
              return events.size() >= 2;
            });
    Contracts.assertKept("listing-changed", events.getFirst());
    Contracts.assertKept("listing-changed-unpriced", events.getLast());
    assertEquals(listing.toString(), events.getFirst().path("subject").asText());
    assertTrue(events.getLast().path("data").path("price_pence").isNull());
  }

  @Test
  void theServicesOwnRoleCanDeleteNothing() {
    assertThrows(
        IllegalStateException.class, () -> database.number("DELETE FROM listing RETURNING 1"));
    assertThrows(
        IllegalStateException.class,
        () -> database.number("UPDATE category SET name = slug RETURNING 1"));
  }

  private void reprice(long pricePence) {
    submit.askForPrice(provider, listing, pricePence);
    proposals.current(listing).ifPresent(asked -> decide.approve(asked.id()));
  }

  private void isAt(int version, long indexRevision) {
    String where = " FROM listing WHERE id = '" + listing + "'";
    assertEquals(version, database.number("SELECT version" + where));
    assertEquals(indexRevision, database.number("SELECT index_revision" + where));
  }

  private long eventsOf(UUID id) {
    return database.count("outbox WHERE subject = '" + id + "'");
  }
}
