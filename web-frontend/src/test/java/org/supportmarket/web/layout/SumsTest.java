package org.supportmarket.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SumsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|£0|£0.00",
        "5|£0.05|£0.05",
        "1250|£12.50|£12.50",
        "31200|£312|£312.00",
        "125000|£1,250|£1,250.00",
        "100000001|£1,000,000.01|£1,000,000.01",
        "-1250|−£12.50|−£12.50",
        "-5|−£0.05|−£0.05"
      })
  void moneyReadsAsPeopleWriteIt(long pence, String short_, String exact) {
    assertEquals(short_, Sums.money(pence));
    assertEquals(exact, Sums.exact(pence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12.50|1250",
        "£12.5|1250",
        "12|1200",
        "12.|1200",
        "1,250|125000",
        "1,250.99|125099",
        "' 20 '|2000",
        "0.01|1"
      })
  void whatPeopleTypeIsUnderstood(String typed, long pence) {
    assertEquals(OptionalLong.of(pence), Sums.parse(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "0",
        "0.00",
        "-5",
        "12,50",
        "1,25",
        "12.505",
        "1e3",
        "twelve",
        "12 pounds",
        "99999999.00",
        "123456789012345678901234567890",
        "١٢",
        "<b>",
        "."
      })
  void whatIsNoSumIsNotGuessedAt(String typed) {
    assertEquals(OptionalLong.empty(), Sums.parse(typed));
  }

  @Test
  void nothingTypedIsNoSum() {
    assertEquals(OptionalLong.empty(), Sums.parse(null));
  }
}
