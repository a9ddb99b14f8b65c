package org.supportmarket.web.holder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.web.catalogue.HowMany;

class CostTest {
  @Test
  void threeVisitsCostThreeTimesTheirPrice() {
    Cost cost = new Cost(2_450, "visit", 3, null);
    assertEquals(7_350, cost.totalPence());
    assertEquals("three visits", cost.howMany());
    assertEquals("£24.50 a visit", cost.priceOfOne());
  }

  /** The same sums as ordering's: rounded once for the whole, half up. */
  @ParameterizedTest
  @CsvSource({
    "1850,1,60,1850",
    "1850,2,90,5550",
    "1010,1,15,253",
    "1010,2,15,505",
    "999,3,45,2248"
  })
  void partsOfAnHourAreRoundedOnce(long price, int quantity, int minutes, long total) {
    assertEquals(total, new Cost(price, "hour", quantity, minutes).totalPence());
  }

  @Test
  void lengthsAreSaidAsPeopleSayThem() {
    assertEquals("two times, 45 minutes each time", HowMany.words(2, "hour", 45));
    assertEquals("one hour", HowMany.words(1, "hour", 60));
    assertEquals("two hours 15 minutes", HowMany.words(1, "hour", 135));
  }

  @Test
  void whatIsLeftAfterwardsIsWhatWasLeftWithoutThePrice() {
    Balance balance = new Balance(31_200, 5_000);
    assertTrue(balance.enough());
    assertEquals(26_200, balance.afterPence());
    assertEquals(0, balance.shortPence());
  }

  @Test
  void theLastPennyMayBeSpent() {
    assertEquals(0, new Balance(5_000, 5_000).afterPence());
    assertTrue(new Balance(5_000, 5_000).enough());
  }

  @Test
  void aPennyTooLittleIsNotEnoughAndNothingIsTaken() {
    Balance balance = new Balance(4_999, 5_000);
    assertFalse(balance.enough());
    assertEquals(1, balance.shortPence());
    assertEquals(4_999, balance.afterPence());
  }
}
