package org.supportmarket.web.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180): first what the figures are, then an empty line and the
 * figures, then an empty line and what the words mean. Sums are in pounds.
 */
final class SheetCsv {
  private static final String FORMULA_BEGINNINGS = "=+-@\t\r\n|%";

  private SheetCsv() {}

  static String of(Sheet sheet) {
    List<String> lines = new ArrayList<>();
    sheet.about().forEach(one -> lines.add(words(one.word()) + "," + words(one.says())));
    lines.add("");
    lines.add(sheet.columns().stream().map(SheetCsv::words).collect(Collectors.joining(",")));
    sheet
        .rows()
        .forEach(
            row -> lines.add(row.stream().map(SheetCsv::cell).collect(Collectors.joining(","))));
    lines.add("");
    sheet.meanings().forEach(one -> lines.add(words(one.word()) + "," + words(one.says())));
    return String.join("\r\n", lines) + "\r\n";
  }

  private static String cell(Object value) {
    return switch (value) {
      case null -> words(Said.FEW);
      case Sheet.Pence sum -> sum.pounds();
      case Long number -> number.toString();
      default -> words(value.toString());
    };
  }

  /** Providers choose their own names: a spreadsheet must not calculate with them. */
  private static String words(String text) {
    boolean risky = !text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    return '"' + (risky ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
