package org.supportmarket.web.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.supportmarket.web.client.Trends;

class PicturesTest {
  private static final YearMonth JANUARY = YearMonth.of(2026, 1);

  @Test
  void theScaleStartsAtNoughtAndEndsAtARoundSumAboveTheLargest() {
    Scale scale = Scale.of(List.of(123_456L, 40_000L));
    assertEquals(new Scale(150_000, 50_000), scale);
    assertEquals(List.of(50_000L, 100_000L, 150_000L), scale.marks());
    assertEquals(0, scale.of(0, 240));
    assertEquals(240, scale.of(150_000, 240));
  }

  @Test
  void theScaleOfNothingStillHasAnEnd() {
    assertTrue(Scale.of(List.of(0L)).topPence() > 0);
  }

  @Test
  void aMonthInWhichMoreWasCancelledThanOrderedStaysOnTheGround() {
    assertEquals(0, Scale.of(List.of(-500L, 1_000L)).of(-500, 240));
  }

  @Test
  void theMonthsFillTheWidthFromTheFirstToTheLast() {
    MonthPicture picture =
        MonthPicture.of(months(3), List.of(100L, 200L, 300L), List.of(0L, 0L, 0L));
    assertEquals(
        List.of("14.0%", "52.5%", "91.0%"), picture.dots().stream().map(d -> d.x()).toList());
    assertEquals(2, picture.now().size());
    assertTrue(picture.dots().get(1).says().contains("February 2026: £2"));
  }

  @Test
  void oneMonthIsADotWithoutALine() {
    MonthPicture picture = MonthPicture.of(months(1), List.of(100L), List.of(0L));
    assertEquals("50.0%", picture.dots().getFirst().x());
    assertEquals(List.of(), picture.now());
  }

  @Test
  void neverMoreThanFiveMonthsAreNamed() {
    for (int count = 1; count <= Months.MOST; count++) {
      List<Long> values = Stream.generate(() -> 1L).limit(count).toList();
      assertTrue(MonthPicture.of(months(count), values, values).labels().size() <= 5, "" + count);
    }
  }

  @Test
  void whatHasNoBarOfItsOwnIsPutTogether() {
    List<Trends.Group> many =
        IntStream.range(0, 30)
            .mapToObj(i -> new Trends.Group("p" + i, "Provider " + i, 1, 1_000, 500, List.of()))
            .toList();
    GroupBars bars = GroupBars.of(many, new Trends.Total(30, 30_000, 15_000, 9), GroupBy.PROVIDER);
    assertEquals(17, bars.bars().size());
    assertEquals("All other providers", bars.bars().getLast().name());
    assertEquals("£140, 47%", bars.bars().getLast().figures());
  }

  @Test
  void theLargestBarIsTheWidestAndTheFilledPartIsWhatWasDelivered() {
    List<Trends.Group> two =
        List.of(
            new Trends.Group("leisure", "Leisure", 2, 40_000, 10_000, List.of()),
            new Trends.Group("meals", "Meals", 1, 20_000, 20_000, List.of()));
    List<GroupBars.Bar> bars =
        GroupBars.of(two, new Trends.Total(3, 60_000, 30_000, 2), GroupBy.CATEGORY).bars();
    assertEquals(List.of("52.0%", "26.0%"), bars.stream().map(GroupBars.Bar::ordered).toList());
    assertEquals(List.of("13.0%", "26.0%"), bars.stream().map(GroupBars.Bar::delivered).toList());
  }

  private static List<YearMonth> months(int count) {
    return Stream.iterate(JANUARY, m -> m.plusMonths(1)).limit(count).toList();
  }
}
