package org.supportmarket.ordering.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Says before the purchase whether it is all right. What a care manager has agreed to is never to
 * be asked again at the same cost for the same outcome.
 */
@ApplicationScoped
public class Eligibility {
  static final String AGREED =
      "You have asked about this and were told yes. At the same cost, for the same outcome, you"
          + " never have to ask again.";

  static final String BOUGHT =
      "You have bought support at this cost for this outcome before. You never have to ask again.";

  private final ReadFacts readFacts;

  Eligibility(ReadFacts readFacts) {
    this.readFacts = readFacts;
  }

  /**
   * The verdict on each of these things, to be bought together, by the rules in force on that day.
   * One SQL statement, however many there are; nothing is written.
   *
   * @throws Refusal outcome_unknown for an outcome that is not an agreed one of this person's plan
   */
  public List<Verdict> judge(PersonRef person, List<Asked> lines, LocalDate day) {
    if (lines.isEmpty()) {
      return List.of();
    }
    return judge(readFacts.of(person, lines, day), lines);
  }

  static List<Verdict> judge(Facts facts, List<Asked> lines) {
    List<Matter> matters = lines.stream().map(line -> matter(facts.needs(), line)).toList();
    List<RuleBook.Finding> findings = facts.book().find(matters);
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      verdicts.add(verdict(facts, lines.get(i), findings.get(i)));
    }
    return List.copyOf(verdicts);
  }

  private static Verdict verdict(Facts facts, Asked asked, RuleBook.Finding finding) {
    Rule rule = finding.rule();
    if (!rule.verdict().equals(Verdict.ASK_FIRST)) {
      return new Verdict(rule.verdict(), rule.code(), facts.version(), finding.words(), null);
    }
    // Those answered with yes stand first.
    Optional<Agreed> agreed =
        facts.agreed().stream().filter(earlier -> earlier.covers(asked)).findFirst();
    if (agreed.isPresent() && !agreed.get().waiting()) {
      return new Verdict(
          Verdict.YES,
          rule.code(),
          facts.version(),
          agreed.get().approval() == null ? BOUGHT : AGREED,
          agreed.get().approval());
    }
    return new Verdict(
        Verdict.ASK_FIRST,
        rule.code(),
        facts.version(),
        finding.words(),
        agreed.map(Agreed::approval).orElse(null));
  }

  private static Matter matter(Map<?, String> needs, Asked asked) {
    if (asked.outcomeId() == null) {
      return new Matter(asked, null);
    }
    String need = needs.get(asked.outcomeId());
    if (need == null) {
      throw Refusal.of(
          OrderingProblem.OUTCOME_UNKNOWN, "The plan has no such outcome, or it has ended.");
    }
    return new Matter(asked, need.isEmpty() ? null : need);
  }
}
