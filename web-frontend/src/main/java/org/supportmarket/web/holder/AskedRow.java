package org.supportmarket.web.holder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.web.client.Approval;
import org.supportmarket.web.layout.Verdict;

/**
 * A question in the words of the page.
 *
 * @param answered the care manager's yes or no with their words; null while it waits
 */
record AskedRow(
    List<Thing> things,
    String words,
    Instant askedAt,
    LocalDate dueOn,
    boolean late,
    Verdict answered,
    Instant answeredAt) {

  /** What was asked about; {@code href} only for a listing. */
  record Thing(String name, String href, long totalPence, String why, String outcome) {}

  static AskedRow of(Approval question) {
    return new AskedRow(
        question.lines().stream().map(AskedRow::thing).toList(),
        question.words(),
        question.askedAt(),
        question.dueOn(),
        question.late(),
        answered(question),
        question.answeredAt());
  }

  private static Verdict answered(Approval question) {
    String words = question.answer() == null ? "" : question.answer();
    return switch (question.state()) {
      case "approved" -> new Verdict(Verdict.Answer.YES, words);
      case "refused" -> new Verdict(Verdict.Answer.NO, words);
      default -> null;
    };
  }

  private static Thing thing(Approval.Line line) {
    UUID listing = line.listingId();
    return new Thing(
        line.name() == null ? "Something else" : line.name(),
        listing == null ? null : "/listings/" + listing,
        line.totalPence(),
        line.ruleWords(),
        line.outcome());
  }
}
