package org.supportmarket.web.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoundsTypedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12.50|1250", "£12|1200", " £ 0.05 |5", "1,250.00|125000", "1250|125000"})
  void moneyIsReadAsPeopleTypeIt(String typed, long pence) {
    assertEquals(pence, PoundsTyped.pence(typed).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12.5", "12,50", "-3", "1e3", "twelve", "12.505", "99999999"})
  void whatCouldMeanSomethingElseIsNotGuessed(String typed) {
    assertTrue(PoundsTyped.pence(typed).isEmpty());
  }

  @Test
  void thePriceStandsInTheFieldAsItWouldBeTyped() {
    assertEquals("12.05", PoundsTyped.text(1205));
    assertEquals(1205, PoundsTyped.pence(PoundsTyped.text(1205)).orElseThrow());
  }
}
