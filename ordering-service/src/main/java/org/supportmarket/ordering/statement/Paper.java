package org.supportmarket.ordering.statement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.supportmarket.ordering.ledger.Pounds;

/**
 * A statement as it is written down, on paper or in a file: the same lines in the same order for
 * both, so that they say the same.
 *
 * @param title the answer: what one had and has
 * @param counted which budgets that is
 * @param summary from the opening to the closing sum
 * @param entries what changed the available money
 */
record Paper(
    String title,
    String counted,
    List<Line> summary,
    List<Line> categories,
    List<Line> outcomes,
    List<Entry> entries) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  /** Words and a sum. */
  record Line(String words, long pence) {}

  /** What happened on a day, and what was left after it. */
  record Entry(LocalDate day, String words, long pence, long leftPence) {}

  static Paper of(StatementView statement) {
    StatementView.Flow flow = statement.flow();
    String title =
        "You had %s on %s and %s on %s"
            .formatted(
                Pounds.of(statement.opening().availablePence()),
                DAY.format(statement.from()),
                Pounds.of(statement.closing().availablePence()),
                DAY.format(statement.to()));
    List<Line> summary =
        List.of(
            new Line("Ready to spend at the start", statement.opening().availablePence()),
            new Line("Came in", flow.inPence()),
            new Line("Asked for, not agreed yet", -flow.reservedPence()),
            new Line("Agreed, still to come", -flow.committedPence()),
            new Line("Done, being paid", -flow.deliveredPence()),
            new Line("Paid", -flow.paidPence()),
            new Line("Went back to the council", -flow.outPence()),
            new Line("Ready to spend at the end", statement.closing().availablePence()));
    return new Paper(
        title,
        statement.counted(),
        summary,
        parts(statement.byCategory()),
        parts(statement.byOutcome()),
        statement.entries().stream()
            .filter(entry -> entry.amountPence() != 0)
            .map(
                entry ->
                    new Entry(
                        entry.effectiveDate(),
                        entry.description(),
                        entry.amountPence(),
                        entry.availableAfterPence()))
            .toList());
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static List<Line> parts(List<StatementView.Part> parts) {
    return parts.stream()
        .flatMap(
            part ->
                Stream.of(
                    new Line(part.name() + ": promised", part.promisedPence()),
                    new Line(part.name() + ": used", part.usedPence())))
        .filter(line -> line.pence() != 0)
        .toList();
  }
}
