package org.supportmarket.ratings.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.kernel.problem.Refusal;

class WordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "{{7*7}} {#if} ${jndi:x}",
        "'; DROP TABLE review; --",
        "Très bien 😀 שלום",
        "👩\u200d🦽 می\u200cخواهم"
      })
  void markupAndOtherScriptsStayAsTheyWereTyped(String typed) {
    assertEquals(typed, Words.of(typed).text());
  }

  @Test
  void charactersNobodyMeansAreDropped() {
    assertEquals("ab", Words.of("a\u0000\u0007\u001b\u007fb").text());
    assertEquals("ab", Words.of("a\u202e\u2066b\u202c").text());
    assertEquals("ab", Words.of("a\ud800b\udc00").text());
    assertEquals("Margaret", Words.of("Mar\u00adga\u200bre\u2060t\ufeff").text());
  }

  @Test
  void linesStayLinesHoweverTheyEnded() {
    assertEquals("one\ntwo\nthree four", Words.of("  one\r\ntwo\rthree\tfour \r\n").text());
  }

  @Test
  void noWordsAreEmptyWords() {
    assertTrue(Words.of(null).isEmpty());
    assertTrue(Words.of(" \n ").isEmpty());
  }

  @Test
  void twoThousandCharactersAreTakenAndOneMoreIsNot() {
    assertEquals(2000, Words.of("x".repeat(2000)).text().length());
    assertEquals(4000, Words.of("😀".repeat(2000)).text().length());
    assertEquals("a\n".repeat(1000).strip(), Words.of("a\r\n".repeat(1000)).text());
    Refusal refusal = assertThrows(Refusal.class, () -> Words.of("x".repeat(2001)));
    assertEquals("words_too_long", refusal.code());
    assertEquals(2001, refusal.getParameters().get("length"));
  }
}
