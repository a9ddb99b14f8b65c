package org.supportmarket.catalogue.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTextTest {
  private final EnglishText english = new EnglishText();

  @Test
  void aWordIsKeptAsWrittenAndAsItsStem() {
    assertEquals("cleaning clean houses hous", english.indexed("Cleaning the houses"));
  }

  @ParameterizedTest
  @CsvSource({"cleaner's, cleaners", "walks, walking", "café, cafes", "CARE, cared", "Zoë’s, zoe"})
  void formsOfOneWordHaveOneStem(String one, String other) {
    assertEquals(stems(one), stems(other));
  }

  @Test
  void commonWordsAreMarkedAndNotIndexed() {
    assertTrue(english.terms("at").getFirst().stop());
    assertEquals("", english.indexed("of the"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u0000", "(((", "\\", "\u202e", "\ud800", "* ? ~ ^"})
  void textWithoutWordsHasNoTerms(String text) {
    assertEquals(List.of(), english.terms(text));
  }

  @Test
  void syntaxOfOthersIsJustCharacters() {
    assertEquals(
        List.of("name", "drop", "table"),
        english.terms("name:* {{DROP}} 'TABLE").stream().map(EnglishText.Term::written).toList());
  }

  private List<String> stems(String text) {
    return english.terms(text).stream().map(EnglishText.Term::stem).toList();
  }
}
