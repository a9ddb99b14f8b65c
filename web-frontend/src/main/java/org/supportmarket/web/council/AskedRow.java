package org.supportmarket.web.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.web.catalogue.HowMany;
import org.supportmarket.web.client.Approval;
import org.supportmarket.web.layout.Verdict;

/**
 * What a person asks, in the words of the page.
 *
 * @param answered null while it waits
 */
record AskedRow(
    String href,
    String planHref,
    String person,
    String askedBy,
    List<Thing> things,
    String words,
    Instant askedAt,
    LocalDate dueOn,
    boolean late,
    Verdict answered,
    Instant answeredAt) {

  /** One thing that is asked about, and the rule that says to ask. */
  record Thing(
      String name,
      String href,
      String provider,
      String howMany,
      long totalPence,
      String outcome,
      String why,
      String rule) {}

  static AskedRow of(Approval question) {
    return new AskedRow(
        "/council/asked/" + question.id(),
        "/council/people/" + question.personId() + "/plan",
        question.personName() == null ? "A person" : question.personName(),
        askedBy(question.askedBy()),
        question.lines().stream().map(AskedRow::thing).toList(),
        question.words(),
        question.askedAt(),
        question.dueOn(),
        question.late(),
        answered(question),
        question.answeredAt());
  }

  private static Thing thing(Approval.Line line) {
    UUID listing = line.listingId();
    return new Thing(
        line.name() == null ? "Something else" : line.name(),
        listing == null ? null : "/listings/" + listing,
        line.providerName(),
        HowMany.words(line.quantity(), line.unit() == null ? "item" : line.unit(), line.minutes()),
        line.totalPence(),
        line.outcome(),
        line.ruleWords(),
        line.rule() + ", version " + line.ruleVersion());
  }

  private static String askedBy(String authority) {
    return switch (authority == null ? "" : authority) {
      case "supporter" -> "by a supporter";
      case "fund-holder" -> "by who holds their money";
      case "phone" -> "on the phone";
      default -> "by themselves";
    };
  }

  private static Verdict answered(Approval question) {
    String words = question.answer() == null ? "" : question.answer();
    return switch (question.state()) {
      case "approved" -> new Verdict(Verdict.Answer.YES, words);
      case "refused" -> new Verdict(Verdict.Answer.NO, words);
      default -> null;
    };
  }
}
