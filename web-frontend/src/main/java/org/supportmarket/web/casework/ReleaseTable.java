package org.supportmarket.web.casework;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.supportmarket.web.client.BudgetCase;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.DataTable.Cell;
import org.supportmarket.web.layout.DataTable.Column;
import org.supportmarket.web.layout.Sums;

/** When money comes and how much. */
record ReleaseTable(DataTable table) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

  static ReleaseTable of(List<BudgetCase.Release> releases) {
    return new ReleaseTable(
        new DataTable(
            "Every release and its day",
            List.of(
                Column.of("Comes on"),
                Column.of("For"),
                Column.number("How much"),
                Column.of("How it stands")),
            releases.stream().map(ReleaseTable::row).toList(),
            null));
  }

  private static List<Cell> row(BudgetCase.Release release) {
    LocalDate day = release.postedOn() == null ? release.comesOn() : release.postedOn();
    return List.of(
        Cell.of(DAY.format(day)),
        Cell.of(DAY.format(release.periodFrom()) + " to " + DAY.format(release.periodTo())),
        Cell.of(Sums.exact(release.pence())),
        Cell.of(state(release)));
  }

  private static String state(BudgetCase.Release release) {
    String bridging =
        release.bridgingPence() == 0
            ? ""
            : ", with %s bridging".formatted(Sums.money(release.bridgingPence()));
    return switch (release.state()) {
      case "posted" -> "Released" + bridging;
      case "stopped" -> "Stopped, it does not come";
      default -> "Planned" + bridging;
    };
  }
}
