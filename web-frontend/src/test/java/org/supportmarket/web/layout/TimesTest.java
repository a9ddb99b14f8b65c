package org.supportmarket.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14:30|half past two, 2:30pm",
        "14:00|two o'clock, 2pm",
        "09:15|quarter past nine, 9:15am",
        "09:45|quarter to ten, 9:45am",
        "11:40|twenty to twelve, 11:40am",
        "12:00|midday, 12pm",
        "00:00|midnight, 12am",
        "00:05|five past midnight, 12:05am",
        "12:35|twenty-five to one, 12:35pm",
        "23:50|ten to midnight, 11:50pm",
        "14:17|2:17pm",
        "00:01|12:01am"
      })
  void timesAreSaidInWordsAndInFigures(LocalTime time, String said) {
    assertEquals(said, Times.time(time));
  }
}
