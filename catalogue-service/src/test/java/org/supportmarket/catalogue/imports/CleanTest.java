package org.supportmarket.catalogue.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTest {
  @Test
  void strayBlanksTabsAndCommasGo() {
    assertEquals("Address Healthcare", Clean.text(" Address  Healthcare\t\t"));
    assertEquals("1 Castle Street", Clean.text("1 Castle Street,"));
    assertNull(Clean.text(" \u00a0\u200b\t"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-03",
        "2024-05-03T00:00:00Z",
        "2024-05-03 14:40:14",
        "03/05/2024",
        "3 May 2024"
      })
  void oneDateIsWrittenInManyWays(String date) {
    assertEquals(LocalDate.of(2024, 5, 3), Clean.date("date", date));
  }

  @Test
  void noDateIsNullAndNonsenseIsTold() {
    assertNull(Clean.date("date", " "));
    assertThrows(BadRecord.class, () -> Clean.date("date", "31/02/2024x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "none", "http://", "ftp://a.example", "a b.example"})
  void onlyAnAddressPeopleCanSafelyFollowIsKept(String address) {
    assertNull(Clean.website(address));
  }

  @Test
  void anAddressWithoutItsBeginningIsCompleted() {
    assertEquals("https://www.care.example/home", Clean.website("www.care.example/home"));
  }
}
