package org.supportmarket.ordering.trends;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.supportmarket.ordering.disclosure.Disclosure;

/**
 * Which of a council's exact totals its commissioners do not see: those with too few people behind
 * them, or nearly all of it one person's. So that nobody finds one by taking the others from the
 * month's sum, the smallest of the others is not shown either.
 */
final class FewPeople {
  private FewPeople() {}

  static Set<LiveTotals.Cell> hidden(List<LiveTotals.Cell> cells) {
    Map<YearMonth, List<LiveTotals.Cell>> months =
        cells.stream().collect(Collectors.groupingBy(LiveTotals.Cell::month));
    Set<LiveTotals.Cell> hidden = new HashSet<>();
    for (List<LiveTotals.Cell> month : months.values()) {
      Map<Boolean, List<LiveTotals.Cell>> byEnough =
          month.stream().collect(Collectors.partitioningBy(FewPeople::mayBeShown));
      hidden.addAll(byEnough.get(false));
      if (!byEnough.get(false).isEmpty()) {
        byEnough.get(true).stream()
            .min(
                Comparator.comparing(LiveTotals.Cell::people)
                    .thenComparing(LiveTotals.Cell::fundingStream))
            .ifPresent(hidden::add);
      }
    }
    return hidden;
  }

  /** Where everything was taken back nobody stands behind it any more, but did. */
  private static boolean mayBeShown(LiveTotals.Cell cell) {
    return cell.people() >= Disclosure.FEWEST_PEOPLE
        && !Disclosure.isDominated(cell.largestPence(), cell.plannedPence());
  }
}
