package org.supportmarket.ratings.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistributionTest {

  @Test
  void countSumAndMeanFollowFromTheFiveFigures() {
    Distribution distribution = new Distribution(List.of(1L, 2L, 3L, 13L, 22L));
    assertEquals(41, distribution.count());
    assertEquals(176, distribution.sum());
    assertEquals(new BigDecimal("4.3"), distribution.average());
  }

  @Test
  void aMeanHalfWayBetweenIsRoundedUp() {
    assertEquals(new BigDecimal("4.3"), new Distribution(List.of(0L, 0L, 0L, 3L, 1L)).average());
  }

  @Test
  void twoReviewsAreTooFewForAMeanAndThreeAreEnough() {
    assertNull(Distribution.NONE.average());
    assertNull(new Distribution(List.of(0L, 0L, 0L, 0L, 2L)).average());
    assertNull(new Distribution(List.of(0L, 0L, 0L, 0L, 2L)).score());
    assertEquals(new BigDecimal("5.0"), new Distribution(List.of(0L, 0L, 0L, 0L, 3L)).average());
  }

  @Test
  void theScoreCountsFiveReviewsOfThreeAndAHalfStarsWithThem() {
    assertEquals(new BigDecimal("4.06"), new Distribution(List.of(0L, 0L, 0L, 0L, 3L)).score());
    assertEquals(new BigDecimal("4.21"), new Distribution(List.of(1L, 2L, 3L, 13L, 22L)).score());
  }
}
