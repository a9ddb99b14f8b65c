package org.supportmarket.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0|no orders",
        "1|one|one order",
        "3|three|three orders",
        "9|nine|nine orders",
        "10|10|10 orders",
        "1204|1,204|1,204 orders"
      })
  void smallNumbersAreWords(long number, String words, String things) {
    assertEquals(words, Numbers.words(number));
    assertEquals(things, Numbers.things(number, "order", "orders"));
  }
}
