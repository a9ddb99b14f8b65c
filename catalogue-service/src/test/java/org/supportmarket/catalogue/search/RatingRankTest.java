package org.supportmarket.catalogue.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RatingRankTest {
  @Test
  void oneEnthusiastDoesNotOutrankFortyContentBuyers() {
    assertTrue(RatingRank.of(1, 5) < RatingRank.of(40, 40 * 4 + 20));
  }

  @Test
  void aNewcomerStandsBetweenThoseWhoPleaseAndThoseWhoDisappoint() {
    assertEquals(3500, RatingRank.of(0, 0));
    assertTrue(RatingRank.of(10, 20) < RatingRank.of(0, 0));
    assertTrue(RatingRank.of(10, 48) > RatingRank.of(0, 0));
  }
}
