package org.supportmarket.web.layout;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Stacked bars from zero, one bar a period, drawn on the server. Colours come with patterns; at
 * most five series, the rest belongs in "Other".
 *
 * @param question the heading: what the picture answers
 * @param answer the answer in words
 * @param periods the labels under the bars
 * @param series what is stacked, from the bottom
 * @param table the same figures as a table
 */
public record BarChart(
    String question, String answer, List<String> periods, List<Series> series, DataTable table) {
  private static final int MOST_SERIES = 6;
  private static final int WIDTH = 720;
  private static final int HEIGHT = 300;
  private static final int LEFT = 8;

  /**
   * One series; one value (0 or more) for each period; {@code words} are the values as people read
   * them.
   */
  public record Series(String name, List<Long> values, List<String> words) {}

  /** A rectangle of the picture. */
  public record Bar(int look, long x, long y, long width, long height, String says) {}

  /** A label under a bar. */
  public record Label(String text, long x) {}

  public BarChart {
    if (series.size() > MOST_SERIES) {
      throw new IllegalArgumentException("At most five series and the rest: " + series.size());
    }
  }

  public int width() {
    return WIDTH;
  }

  public int height() {
    return HEIGHT;
  }

  public List<Bar> bars() {
    long most =
        Math.max(1, IntStream.range(0, periods.size()).mapToLong(this::sum).max().orElse(1));
    return IntStream.range(0, periods.size()).boxed().flatMap(p -> bars(p, most).stream()).toList();
  }

  public List<Label> labels() {
    // Twelve labels fit; with more bars only every second, third … one is named.
    int every = (periods.size() + 11) / 12;
    return IntStream.range(0, periods.size())
        .filter(p -> p % every == 0)
        .mapToObj(p -> new Label(periods.get(p), x(p) + barWidth() / 2))
        .toList();
  }

  private List<Bar> bars(int period, long most) {
    List<Bar> bars = new java.util.ArrayList<>();
    long below = 0;
    for (int s = 0; s < series.size(); s++) {
      Series one = series.get(s);
      long from = below * HEIGHT / most;
      below += one.values().get(period);
      long to = below * HEIGHT / most;
      if (to > from) {
        String says = periods.get(period) + ", " + one.name() + ": " + one.words().get(period);
        bars.add(new Bar(s + 1, x(period), HEIGHT - to, barWidth(), to - from, says));
      }
    }
    return bars;
  }

  private long sum(int period) {
    return series.stream().mapToLong(s -> s.values().get(period)).sum();
  }

  private long step() {
    return (WIDTH - LEFT) / Math.max(1, periods.size());
  }

  private long barWidth() {
    return Math.max(2, step() * 3 / 4);
  }

  private long x(int period) {
    return LEFT + period * step();
  }
}
