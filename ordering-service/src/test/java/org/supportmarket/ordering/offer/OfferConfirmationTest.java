package org.supportmarket.ordering.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.trends.BuyerFixture;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ordering")
class OfferConfirmationTest {
  @Inject CatalogueFixture catalogue;
  @Inject BuyerFixture buyers;
  @Inject Database database;

  private final UUID provider = UUID.randomUUID();
  private UUID listing;
  private BuyerFixture.Buyer buyer;

  @BeforeEach
  void anOffer() {
    listing = catalogue.publish(provider, "leisure", "session", 1_250);
    buyer = buyers.aBuyerOf("E10900001");
  }

  @AfterEach
  void theCatalogueIsBack() {
    catalogue.tell();
  }

  @Test
  void anOfferConfirmedFourteenMinutesAgoStillSells() {
    lastConfirmed("14 minutes");
    buyers.buys(buyer, provider, LocalDate.of(2026, 5, 1), listing);
  }

  @Test
  void anOfferConfirmedSixteenMinutesAgoIsRefused() {
    lastConfirmed("16 minutes");
    assertRefused();
  }

  @Test
  void beforeTheCatalogueWasEverHeardNothingSells() {
    database.update("UPDATE feed_cursor SET caught_up_at = NULL WHERE consumer = 'offers'");
    assertRefused();
  }

  private void lastConfirmed(String ago) {
    database.update(
        "UPDATE feed_cursor SET caught_up_at = now() - ?::interval WHERE consumer = 'offers'", ago);
  }

  private void assertRefused() {
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> buyers.buys(buyer, provider, LocalDate.of(2026, 5, 1), listing));
    assertEquals("offer_unconfirmed", refusal.code());
  }
}
