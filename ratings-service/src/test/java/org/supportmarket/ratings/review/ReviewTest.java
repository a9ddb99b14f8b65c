package org.supportmarket.ratings.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTest {
  private static final LocalDate WRITTEN = LocalDate.of(2026, 3, 2);
  private static final Instant WRITTEN_AT = Instant.parse("2026-03-02T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    // state, written down by a supporter, days later, the person, the supporter
    "published, false, 13, true, false",
    "published, false, 14, false, false",
    "published, true, 13, true, true",
    "published, true, 14, true, false",
    "waiting, false, 300, true, false",
    "waiting, true, 300, true, true",
    "refused, true, 300, true, true",
    "removed, true, 0, false, false"
  })
  void whatSomebodySaidCanBeChangedForTwoWeeksAndWhatWasWrittenForThemAtAnyTime(
      String state, boolean acting, int days, boolean person, boolean supporter) {
    Review review = review(ReviewState.of(state), acting, true);
    assertEquals(person, review.isChangeable(WRITTEN.plusDays(days)));
    assertEquals(supporter, review.isChangeableBySupporter(WRITTEN.plusDays(days)));
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void whatIsNoLongerTheLastWordIsNotChanged(boolean acting) {
    Review review = review(ReviewState.PUBLISHED, acting, false);
    assertEquals(false, review.isChangeable(WRITTEN));
    assertEquals(false, review.isChangeableBySupporter(WRITTEN));
  }

  private static Review review(ReviewState state, boolean acting, boolean standing) {
    UUID any = UUID.randomUUID();
    return new Review(
        any, any, any, any, any, 4, state, standing, false, null, false, acting, WRITTEN_AT);
  }
}
