package org.supportmarket.web.council;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.supportmarket.web.client.Trends;
import org.supportmarket.web.layout.Sums;

/**
 * Bars from zero, one a group, the largest first: the whole bar is what was ordered, its filled
 * part what was delivered. Widths are in per cent of the picture's, so that it fits any screen.
 */
record GroupBars(List<Bar> bars) {
  private static final int ROW = 56;
  private static final int MOST_BARS = 16;
  private static final int WIDEST_TENTHS = 520;

  /**
   * One bar.
   *
   * @param ordered the width of all of it
   * @param delivered the width of the filled part
   * @param figures at the bar's end
   */
  record Bar(String name, String ordered, String delivered, String figures, long y) {
    public long nameY() {
      return y + 18;
    }

    public long barY() {
      return y + 26;
    }

    public long figuresY() {
      return y + 42;
    }
  }

  /**
   * @param total of all groups, also of those that are not among {@code groups}
   */
  static GroupBars of(List<Trends.Group> groups, Trends.Total total, GroupBy by) {
    List<Trends.Group> shown = new ArrayList<>(groups.stream().limit(MOST_BARS).toList());
    Trends.Group rest = rest(shown, total, by);
    if (rest.orderedPence() > 0) {
      shown.add(rest);
    }
    List<Integer> percent = Shares.percent(shown.stream().map(Trends.Group::orderedPence).toList());
    long most = Math.max(1, shown.stream().mapToLong(Trends.Group::orderedPence).max().orElse(1));
    return new GroupBars(
        IntStream.range(0, shown.size())
            .mapToObj(i -> bar(shown.get(i), percent.get(i), most, (long) i * ROW))
            .toList());
  }

  public int height() {
    return Math.max(1, bars.size()) * ROW;
  }

  private static Trends.Group rest(List<Trends.Group> shown, Trends.Total total, GroupBy by) {
    long ordered = shown.stream().mapToLong(Trends.Group::orderedPence).sum();
    long delivered = shown.stream().mapToLong(Trends.Group::deliveredPence).sum();
    return new Trends.Group(
        "",
        by.others(),
        0,
        total.orderedPence() - ordered,
        total.deliveredPence() - delivered,
        List.of());
  }

  private static Bar bar(Trends.Group group, int percent, long most, long y) {
    long ordered = tenths(group.orderedPence(), most);
    long delivered = Math.min(ordered, tenths(group.deliveredPence(), most));
    return new Bar(
        group.name(),
        width(ordered),
        width(delivered),
        Sums.money(group.orderedPence() / 100 * 100) + ", " + percent + "%",
        y);
  }

  private static long tenths(long pence, long most) {
    return Math.max(0, pence) * WIDEST_TENTHS / most;
  }

  private static String width(long tenths) {
    return tenths / 10 + "." + tenths % 10 + "%";
  }
}
