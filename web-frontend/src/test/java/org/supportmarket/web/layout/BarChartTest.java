package org.supportmarket.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.supportmarket.web.layout.BarChart.Series;

class BarChartTest {
  private static final DataTable NO_TABLE = new DataTable("", List.of(), List.of(), null);

  private static BarChart chart(Series... series) {
    List<String> periods = series[0].words();
    return new BarChart("?", "!", periods, List.of(series), NO_TABLE);
  }

  @Test
  void theHighestBarReachesTheTopAndAllStandOnZero() {
    BarChart chart =
        chart(
            new Series("a", List.of(30L, 10L), List.of("x", "y")),
            new Series("b", List.of(30L, 20L), List.of("x", "y")));
    List<BarChart.Bar> bars = chart.bars();
    assertEquals(chart.height(), bars.get(0).y() + bars.get(0).height());
    assertEquals(0, bars.get(1).y());
    assertEquals(bars.get(0).y(), bars.get(1).y() + bars.get(1).height());
    assertEquals(chart.height() / 2, bars.get(2).height() + bars.get(3).height());
  }

  @Test
  void nothingBoughtDrawsNoBars() {
    assertEquals(List.of(), chart(new Series("a", List.of(0L), List.of("x"))).bars());
  }

  @Test
  void withManyMonthsOnlySomeAreNamed() {
    List<String> months = IntStream.range(0, 24).mapToObj(i -> "m" + i).toList();
    BarChart chart = chart(new Series("a", Collections.nCopies(24, 1L), months));
    assertEquals(12, chart.labels().size());
    assertEquals(24, chart.bars().size());
  }

  @Test
  void moreSeriesThanAnybodyCanTellApartAreRefused() {
    Series one = new Series("a", List.of(1L), List.of("x"));
    assertThrows(IllegalArgumentException.class, () -> chart(one, one, one, one, one, one, one));
  }
}
