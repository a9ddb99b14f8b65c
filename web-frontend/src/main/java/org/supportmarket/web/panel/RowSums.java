package org.supportmarket.web.panel;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.supportmarket.web.client.MarketPanel.Figures;
import org.supportmarket.web.client.MarketPanel.Point;
import org.supportmarket.web.client.MarketPanel.Row;

/**
 * What can be said of a row over all its periods, from what is shown of them.
 *
 * @param beforePence what is shown of the year before; null if nothing is but periods without any
 * @param changePence now less then, in the periods shown of both; null if there are none
 * @param changePermille the same in thousandths of then; null without any then
 * @param compared how many periods are shown of both
 * @param periods how many there are
 */
record RowSums(
    Long nowPence,
    Long beforePence,
    Long changePence,
    Long changePermille,
    int compared,
    int periods) {
  private static final long ALL = 1_000;

  static RowSums of(Row row) {
    List<Point> both =
        row.points().stream()
            .filter(
                one ->
                    one.figures().plannedPence() != null && one.yearBefore().plannedPence() != null)
            .toList();
    Long now = sum(both, Point::figures);
    Long then = sum(both, Point::yearBefore);
    Long before = sum(row.points(), Point::yearBefore);
    Long change = now == null || before == null || row.hidden() ? null : now - then;
    return new RowSums(
        row.hidden() ? null : row.plannedPence(),
        before,
        change,
        change == null || then <= 0 ? null : Math.floorDiv(2 * ALL * change + then, 2 * then),
        both.size(),
        row.points().size());
  }

  /** Whether no period is left out of the change. */
  boolean comparesAll() {
    return compared == periods;
  }

  private static Long sum(List<Point> points, Function<Point, Figures> which) {
    List<Long> shown =
        points.stream().map(which).map(Figures::plannedPence).filter(Objects::nonNull).toList();
    long sum = shown.stream().mapToLong(Long::longValue).sum();
    return shown.isEmpty() || sum == 0 && shown.size() < points.size() ? null : Long.valueOf(sum);
  }
}
