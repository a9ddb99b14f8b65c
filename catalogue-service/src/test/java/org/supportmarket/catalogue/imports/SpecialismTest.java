package org.supportmarket.catalogue.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpecialismTest {

  @Test
  void theRegistersWordsBecomeAgesAndNeedsOfOurVocabulary() {
    Set<String> told =
        Set.of(
            "caring for adults over 65 yrs",
            "sensory impairments",
            "dementia",
            "substance misuse problems",
            "treatment of disease");
    assertEquals(List.of("older"), Specialism.ageGroups(told));
    assertEquals(List.of("dementia", "sight", "hearing", "substance-use"), Specialism.needs(told));
    assertEquals(
        List.of("adults", "children", "older"),
        Specialism.ageGroups(Set.of("services for everyone", "caring for children (0 - 18yrs)")));
    assertEquals(
        "people over 65 and people living with dementia",
        Specialism.sentencePart(Set.of("older people", "dementia")));
  }
}
