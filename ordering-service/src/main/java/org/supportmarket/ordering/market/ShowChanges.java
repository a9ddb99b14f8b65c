package org.supportmarket.ordering.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares whole months with the same a year before, out of what a panel shows. */
@ApplicationScoped
class ShowChanges {
  private static final int MONTHS = 3;
  private static final long PERMILLE = 1_000;

  private final ShowPanel showPanel;

  ShowChanges(ShowPanel showPanel) {
    this.showPanel = showPanel;
  }

  /**
   * By that dimension.
   *
   * @param last the last month compared
   */
  ChangesView show(String council, Dimension of, YearMonth last) {
    PanelRequest asked =
        PanelRequest.of(
            of.field(),
            Map.of(
                "by",
                Grain.MONTH.field(),
                "from",
                last.minusMonths(MONTHS - 1).toString(),
                "to",
                last.toString()),
            last);
    PanelView panel = showPanel.show(council, asked);
    List<ChangesView.Change> changes =
        panel.rows().stream()
            .flatMap(row -> change(row).stream())
            .sorted(
                Comparator.comparing(
                        ChangesView.Change::changePermille,
                        Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(ChangesView.Change::key))
            .toList();
    return new ChangesView(
        council,
        of.field(),
        panel.from(),
        panel.to(),
        panel.publishedAt(),
        changes,
        panel.rows().size() - changes.size());
  }

  /** Empty if anything of it is not shown. */
  static Optional<ChangesView.Change> change(PanelView.Row row) {
    long now = 0;
    long before = 0;
    for (PanelView.Point point : row.points()) {
      Long pence = point.figures().plannedPence();
      Long aYearBefore = point.yearBefore().plannedPence();
      if (pence == null || aYearBefore == null) {
        return Optional.empty();
      }
      now += pence;
      before += aYearBefore;
    }
    return Optional.of(
        new ChangesView.Change(
            row.key(),
            row.name(),
            now,
            before,
            now - before,
            before <= 0
                ? null
                : Math.floorDiv(2 * PERMILLE * (now - before) + before, 2 * before)));
  }
}
