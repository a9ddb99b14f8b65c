package org.supportmarket.ordering.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7})
  void oneToSevenPeopleAreNotShownAndNothingOfThemIs(long people) {
    assertNull(Disclosure.people(people));
    assertNull(Disclosure.count(1_000, people));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "8, 10", "12, 10", "13, 15", "17, 15", "18, 20", "1002, 1000"})
  void otherCountsAreRoundedToFive(long people, long shown) {
    assertEquals(shown, Disclosure.people(people));
  }

  @Test
  void oneWithMoreThanFourFifthsOfAllDominates() {
    assertTrue(Disclosure.isDominated(81, 100));
    assertFalse(Disclosure.isDominated(80, 100));
    assertTrue(Disclosure.isDominated(-81, 100));
    assertFalse(Disclosure.isDominated(0, 0));
  }
}
