package org.supportmarket.ordering.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Writes the next version of a council's rules; nothing holds by it yet. */
@ApplicationScoped
class DraftRules {
  private final RuleSets sets;
  private final Audit audit;

  DraftRules(RuleSets sets, Audit audit) {
    this.sets = sets;
    this.audit = audit;
  }

  /** Refuses with rules_invalid, or rules_changed if somebody else has written since. */
  @Transactional
  void write(Act act, String council, DraftRequest request) {
    if (request == null || request.rules() == null) {
      throw Refusal.of(OrderingProblem.INVALID_REQUEST, "Say in `rules` what is to hold.");
    }
    if (request.rules().stream().anyMatch(Objects::isNull)
        || request.framework() != null && request.framework().stream().anyMatch(Objects::isNull)) {
      throw Refusal.of(OrderingProblem.RULES_INVALID, "One of these rules or rates is empty.");
    }
    RuleBook book = new RuleBook(request.rules(), request.framework());
    CheckRules.check(book);
    UUID next = UUID.randomUUID();
    boolean written =
        request.revision() == null
            ? sets.begin(council, sets.newest(council), next, book, act.actor(), act.when())
            : sets.change(council, request.revision(), next, book, act.actor(), act.when());
    if (!written) {
      throw changed();
    }
    audit.done(act, "rules.draft", About.person(null, council, "rules", next));
  }

  /** Throws the draft away. */
  @Transactional
  void drop(Act act, String council, UUID revision) {
    sets.take(council, revision).orElseThrow(DraftRules::changed);
    audit.done(act, "rules.drop", About.person(null, council, "rules", revision));
  }

  static Refusal changed() {
    return Refusal.of(
        OrderingProblem.RULES_CHANGED,
        "Somebody else has changed the rules since you read them. Read them again.");
  }
}
