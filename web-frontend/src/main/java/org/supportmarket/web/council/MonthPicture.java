package org.supportmarket.web.council;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.supportmarket.web.layout.Days;
import org.supportmarket.web.layout.Sums;

/**
 * Two lines over the months: what was spent, and the year before in grey and dashes. Across,
 * everything is in per cent of the width, so that the writing keeps its size on a narrow screen.
 */
record MonthPicture(
    List<Mark> marks, List<Label> labels, List<Stroke> now, List<Stroke> before, List<Dot> dots) {
  static final int HEIGHT = 240;
  static final int TOP = 24;
  private static final int BOTTOM = TOP + HEIGHT;
  private static final int LABELS_THAT_FIT = 4;

  /** A horizontal line with its value. */
  record Mark(long y, String text) {
    public long textY() {
      return y - 6;
    }
  }

  /** A month under the picture. */
  record Label(String x, String text) {}

  /** One stretch of a line. */
  record Stroke(String x1, long y1, String x2, long y2) {}

  /** A month's value, with the words that a pointer or a screen reader finds. */
  record Dot(String x, long y, String says) {}

  static MonthPicture of(List<YearMonth> months, List<Long> now, List<Long> before) {
    List<Long> all = new ArrayList<>(now);
    all.addAll(before);
    Scale scale = Scale.of(all);
    return new MonthPicture(
        scale.marks().stream().map(m -> new Mark(y(scale, m), Sums.money(m))).toList(),
        labels(months),
        strokes(scale, now),
        before.stream().anyMatch(pence -> pence > 0) ? strokes(scale, before) : List.of(),
        dots(scale, months, now));
  }

  public int height() {
    return BOTTOM + 32;
  }

  public int labelY() {
    return BOTTOM + 24;
  }

  public int base() {
    return BOTTOM;
  }

  private static List<Label> labels(List<YearMonth> months) {
    int last = months.size() - 1;
    int every = Math.max(1, (last + LABELS_THAT_FIT - 1) / LABELS_THAT_FIT);
    return IntStream.rangeClosed(0, last)
        .filter(i -> i % every == 0)
        .mapToObj(i -> new Label(x(i, months.size()), Days.shortMonth(months.get(i))))
        .toList();
  }

  private static List<Stroke> strokes(Scale scale, List<Long> values) {
    int count = values.size();
    return IntStream.range(1, count)
        .mapToObj(
            i ->
                new Stroke(
                    x(i - 1, count),
                    y(scale, values.get(i - 1)),
                    x(i, count),
                    y(scale, values.get(i))))
        .toList();
  }

  private static List<Dot> dots(Scale scale, List<YearMonth> months, List<Long> values) {
    return IntStream.range(0, values.size())
        .mapToObj(
            i ->
                new Dot(
                    x(i, values.size()),
                    y(scale, values.get(i)),
                    Days.month(months.get(i)) + ": " + Sums.money(values.get(i))))
        .toList();
  }

  /** From 14% to 91% of the width: room for the marks' words and for half a month's name. */
  private static String x(int i, int count) {
    int tenths = count == 1 ? 500 : 140 + i * 770 / (count - 1);
    return tenths / 10 + "." + tenths % 10 + "%";
  }

  private static long y(Scale scale, long pence) {
    return BOTTOM - scale.of(pence, HEIGHT);
  }
}
