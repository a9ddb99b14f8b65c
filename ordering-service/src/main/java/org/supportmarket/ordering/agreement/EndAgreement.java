package org.supportmarket.ordering.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Ends an agreement with today; one that has not begun never holds. */
@ApplicationScoped
class EndAgreement {
  private final Agreements agreements;
  private final Audit audit;

  EndAgreement(Agreements agreements, Audit audit) {
    this.agreements = agreements;
    this.audit = audit;
  }

  /** Refuses with agreement_unknown, agreement_ended. */
  @Transactional
  AgreementView end(Act act, String council, UUID agreement) {
    AgreementView found =
        agreements.find(council, agreement, act.day()).orElseThrow(EndAgreement::unknown);
    if (!agreements.end(act, council, agreement)) {
      throw Refusal.of(OrderingProblem.AGREEMENT_ENDED, "This agreement no longer holds.");
    }
    audit.done(
        act, "agreement.end", new About(null, council, found.providerId(), "agreement", agreement));
    return agreements.find(council, agreement, act.day()).orElseThrow();
  }

  static Refusal unknown() {
    return Refusal.of(OrderingProblem.AGREEMENT_UNKNOWN, "You have no such agreement.");
  }
}
