package org.supportmarket.ordering.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Makes a draft the next version, which never changes again. Of two who do so at once one takes the
 * draft, and the other finds it gone.
 */
@ApplicationScoped
class PutInForce {
  private static final int FARTHEST_YEARS = 2;

  private final RuleSets sets;
  private final Audit audit;

  PutInForce(RuleSets sets, Audit audit) {
    this.sets = sets;
    this.audit = audit;
  }

  /** The new version's number; refuses with rules_changed or invalid_request. */
  @Transactional
  int put(Act act, String council, InForceRequest request) {
    if (request == null || request.revision() == null || request.from() == null) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST, "Say which `revision` is to hold and `from` which day.");
    }
    LocalDate today = act.day();
    if (request.from().isBefore(today) || request.from().isAfter(today.plusYears(FARTHEST_YEARS))) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST,
          "Choose a day from today on, within two years: what was decided stays decided.");
    }
    RuleSets.Draft draft = sets.take(council, request.revision()).orElseThrow(DraftRules::changed);
    int number = draft.basedOn() + 1;
    if (!sets.add(council, number, request.from(), draft.book(), act.actor(), act.when())) {
      throw DraftRules.changed();
    }
    audit.done(act, "rules.put-in-force", About.person(null, council, "rules", null));
    return number;
  }
}
