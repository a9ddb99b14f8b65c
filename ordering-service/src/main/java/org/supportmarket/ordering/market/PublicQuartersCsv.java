package org.supportmarket.ordering.market;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportmarket.ordering.statement.StatementCsv;

/** The same for a spreadsheet; what is not shown says so. */
final class PublicQuartersCsv {
  private static final String TOO_FEW = "too few to show";
  private static final String NOT_SHOWN = "not shown";

  private PublicQuartersCsv() {}

  static String of(PublicQuarter quarters) {
    String head =
        quarters.dictionary().stream()
            .map(PublicQuarter.Column::name)
            .collect(Collectors.joining(","));
    return Stream.concat(Stream.of(head), quarters.rows().stream().map(PublicQuartersCsv::line))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String line(PublicQuarter.Row row) {
    String noEnd = row.spend() == null ? TOO_FEW : "";
    return Stream.of(
            row.council(),
            StatementCsv.cell(row.district()),
            row.category(),
            StatementCsv.cell(row.categoryName()),
            row.quarter(),
            row.suppressed(),
            shown(row.people()),
            shown(row.units()),
            row.spend() == null ? TOO_FEW : StatementCsv.cell(row.spend()),
            shown(row.spendFromPounds()),
            row.spendBelowPounds() == null ? noEnd : row.spendBelowPounds(),
            shown(row.providers()),
            row.missedSearches() == null ? NOT_SHOWN : row.missedSearches())
        .map(String::valueOf)
        .collect(Collectors.joining(","));
  }

  private static Object shown(Long figure) {
    return figure == null ? TOO_FEW : figure;
  }
}
