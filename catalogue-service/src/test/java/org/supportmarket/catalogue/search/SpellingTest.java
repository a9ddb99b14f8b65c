package org.supportmarket.catalogue.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final List<String> WORDS =
      List.of("someone", "swimming", "dementia", "gardener", "carer", "care");

  @ParameterizedTest
  @CsvSource({
    "somone, someone",
    "soemone, someone",
    "swiming, swimming",
    "dementai, dementia",
    "alzgardener,",
    "xarer,",
    "car,"
  })
  void aSlipIsForgivenAndAnotherWordIsNot(String typed, String meant) {
    assertEquals(Optional.ofNullable(meant), Spelling.nearest(typed, WORDS));
  }

  @Test
  void lettersThatChangedPlacesAreOneSlip() {
    assertEquals(1, Spelling.slips("hosue", "house"));
  }
}
