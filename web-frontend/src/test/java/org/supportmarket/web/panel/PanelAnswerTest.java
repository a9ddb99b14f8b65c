package org.supportmarket.web.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.supportmarket.web.client.MarketPanel;
import org.supportmarket.web.client.MarketPanel.Figures;
import org.supportmarket.web.client.MarketPanel.Point;
import org.supportmarket.web.client.MarketPanel.Row;

class PanelAnswerTest {
  private static final YearMonth JANUARY = YearMonth.of(2026, 1);
  private static final LocalDate MID_FEBRUARY = LocalDate.of(2026, 2, 14);

  @Test
  void aQuestionForOneOfTwoIsAnsweredWithThatOne() {
    MarketPanel panel =
        panel(
            row("false", "Larger", 700, 90_000L, 90_000L),
            row("true", "Micro", 300, 40_000L, 30_000L));
    assertEquals(
        "“Micro”: about £700 in these two months, 30% of what we can show.",
        PanelAnswer.of(Panel.MICRO, panel, MID_FEBRUARY));
    assertTrue(PanelAnswer.of(Panel.KIND, panel, MID_FEBRUARY).startsWith("Most is “Larger”"));
  }

  @Test
  void whereOnlyTheOtherCanBeShownTheAnswerSaysSo() {
    assertEquals(
        "All that we can show is “Larger”: about £1,800 in these two months.",
        PanelAnswer.of(
            Panel.MICRO, panel(row("false", "Larger", 1_000, 90_000L, 90_000L)), MID_FEBRUARY));
  }

  @Test
  void aChangeSaysOfHowManyMonthsItIs() {
    Row all = row("all", "All", 1_000, 90_000L, 90_000L);
    Row some = row("all", "All", 1_000, null, 90_000L);
    assertEquals("the same", Said.change(RowSums.of(all)));
    assertEquals("the same in 1 of 2", Said.change(RowSums.of(some)));
    assertTrue(
        PanelAnswer.of(Panel.TIME, panel(some), MID_FEBRUARY)
            .contains("the same on the year before in the months that can be compared."));
    assertTrue(
        PanelAnswer.of(Panel.TIME, panel(all), MID_FEBRUARY)
            .contains("the same on the year before. "));
  }

  @Test
  void aMonthThatIsNotOverIsSaidToBeSoAndOneToComeIsNotCounted() {
    MarketPanel panel = panel(row("true", "Micro", 300, 40_000L, 30_000L));
    LocalDate midJanuary = MID_FEBRUARY.minusMonths(1);
    assertEquals(
        "“Micro”: about £700 in this month, 30% of what we can show.",
        PanelAnswer.of(Panel.MICRO, panel, midJanuary));
    Point february = panel.rows().getFirst().points().getLast();
    assertEquals("February 2026, so far", Periods.name(february, MID_FEBRUARY));
    assertEquals("February 2026", Periods.name(february, LocalDate.of(2026, 3, 1)));
    assertEquals("Feb 26\nso far", Periods.label(february, MID_FEBRUARY));
  }

  @Test
  void nothingButMonthsWithoutAnyIsNotTakenForNothingBought() {
    Row partly = row("true", "Micro", 0, null, 0L);
    assertTrue(partly.hidden());
    assertNull(RowSums.of(partly).nowPence());
    assertNull(RowSums.of(partly).beforePence());
    assertNull(RowSums.of(partly).changePence());
    assertEquals(List.of(), PanelPictures.of(Panel.MICRO, panel(partly), MID_FEBRUARY));
    Row nothing = row("true", "Micro", 0, 0L, 0L);
    assertEquals(0, RowSums.of(nothing).nowPence());
    Row some = row("true", "Micro", 0, null, 5_000L);
    assertEquals(5_000, RowSums.of(some).nowPence());
  }

  private static MarketPanel panel(Row... rows) {
    return new MarketPanel(
        "micro",
        "month",
        JANUARY.atDay(1),
        JANUARY.plusMonths(1).atEndOfMonth(),
        Map.of(),
        Map.of(),
        null,
        List.of(rows),
        0,
        null);
  }

  /** From January on, and a year before the same; null is not shown. */
  private static Row row(String key, String name, long share, Long... pence) {
    List<Point> points =
        IntStream.range(0, pence.length)
            .mapToObj(
                at -> {
                  YearMonth month = JANUARY.plusMonths(at);
                  Figures figures =
                      new Figures(
                          pence[at] == null, 10L, 10L, 10L, pence[at], null, null, null, null);
                  return new Point(
                      month.toString(), month.atDay(1), month.atEndOfMonth(), figures, figures);
                })
            .toList();
    return new Row(
        key,
        name,
        null,
        Arrays.stream(pence).filter(one -> one != null).mapToLong(Long::longValue).sum(),
        (int) Arrays.stream(pence).filter(one -> one == null).count(),
        share,
        points);
  }
}
