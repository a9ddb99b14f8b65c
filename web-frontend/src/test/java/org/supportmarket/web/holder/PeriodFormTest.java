package org.supportmarket.web.holder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodFormTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void withoutAnythingItIsTheLastThreeMonths() {
    PeriodForm form = typed(null, null, null, null, null, null).orDefaults(TODAY);
    assertFalse(form.problems().any());
    assertEquals(LocalDate.of(2026, 8, 22), form.first());
    assertEquals(TODAY, form.last());
  }

  @Test
  void datesOfAnAddressAreTaken() {
    PeriodForm form =
        new PeriodForm("2026-03-01", "2026-03-31", null, null, null, null, null, null)
            .orDefaults(TODAY);
    assertEquals(LocalDate.of(2026, 3, 1), form.first());
    assertEquals(LocalDate.of(2026, 3, 31), form.last());
  }

  @Test
  void aDayThatDoesNotExistIsToldAndKept() {
    PeriodForm form = typed("31", "2", "2026", "1", "3", "2026").orDefaults(TODAY);
    assertNotNull(form.problems().at("from"));
    assertEquals("31", form.fromDay());
  }

  @Test
  void halfADateIsNotFilledUpInSilence() {
    assertNotNull(typed("3", "", "", "1", "3", "2026").orDefaults(TODAY).problems().at("from"));
  }

  @Test
  void theLastDayMustNotComeFirst() {
    PeriodForm form = typed("2", "3", "2026", "1", "3", "2026").orDefaults(TODAY);
    assertNotNull(form.problems().at("to"));
  }

  private static PeriodForm typed(
      String day, String month, String year, String toDay, String toMonth, String toYear) {
    return new PeriodForm(null, null, day, month, year, toDay, toMonth, toYear);
  }
}
