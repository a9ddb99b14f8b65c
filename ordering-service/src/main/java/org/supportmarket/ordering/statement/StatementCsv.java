package org.supportmarket.ordering.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement for a spreadsheet. Words that a spreadsheet could take for a formula begin with an
 * apostrophe; sums are plain numbers.
 */
public final class StatementCsv {
  private static final String FORMULA_BEGINNINGS = "=+-@\t\r\n|%";

  private StatementCsv() {}

  static String of(StatementView statement) {
    Paper paper = Paper.of(statement);
    Stream<String> rows =
        Stream.of(
                Stream.of("Part,Day,What,Pounds,Left afterwards"),
                Stream.of(row("Counted", null, paper.counted(), "", "")),
                lines("Summary", paper.summary()),
                lines("By kind of support", paper.categories()),
                lines("By outcome of the plan", paper.outcomes()),
                paper.entries().stream()
                    .map(
                        entry ->
                            row(
                                "What happened",
                                entry.day(),
                                entry.words(),
                                pounds(entry.pence()),
                                pounds(entry.leftPence()))))
            .flatMap(part -> part);
    return rows.collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static Stream<String> lines(String part, List<Paper.Line> lines) {
    return lines.stream().map(line -> row(part, null, line.words(), pounds(line.pence()), ""));
  }

  private static String row(String part, LocalDate day, String words, String sum, String left) {
    return String.join(",", part, day == null ? "" : day.toString(), cell(words), sum, left);
  }

  /** "-12.05": without a sign for pounds, so that it can be summed. */
  static String pounds(long pence) {
    long whole = Math.abs(pence);
    return "%s%d.%02d".formatted(pence < 0 ? "-" : "", whole / 100, whole % 100);
  }

  /** Words as a quoted cell no spreadsheet runs. */
  public static String cell(String words) {
    boolean risky =
        !words.isEmpty()
            && (FORMULA_BEGINNINGS.indexOf(words.charAt(0)) >= 0
                || FORMULA_BEGINNINGS.indexOf(words.stripLeading().concat(" ").charAt(0)) >= 0);
    return "\"" + (risky ? "'" : "") + words.replace("\"", "\"\"") + "\"";
  }
}
