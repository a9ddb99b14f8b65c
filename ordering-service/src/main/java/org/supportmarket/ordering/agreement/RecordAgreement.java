package org.supportmarket.ordering.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Keeps what a council has agreed with a provider, and tells the provider. */
@ApplicationScoped
public class RecordAgreement {
  private final Agreements agreements;
  private final OffersHere offers;
  private final Audit audit;

  RecordAgreement(Agreements agreements, OffersHere offers, Audit audit) {
    this.agreements = agreements;
    this.offers = offers;
    this.audit = audit;
  }

  /** Refuses with invalid_request, invalid_agreement, provider_unknown, agreement_exists. */
  @Transactional
  public AgreementView record(Act act, String council, AgreementRequest request) {
    CheckAgreement.check(request, act.day());
    if (!offers.knows(request.providerId())) {
      throw Refusal.of(
          OrderingProblem.PROVIDER_UNKNOWN, "We know no such provider. Choose one from the list.");
    }
    if (agreements.inTheWay(council, request)) {
      throw Refusal.of(
          OrderingProblem.AGREEMENT_EXISTS,
          "Your council has agreed the same with this provider for some of these days. End that first, or choose days after it.");
    }
    UUID id = UUID.randomUUID();
    agreements.add(act, council, id, request);
    audit.done(
        act, "agreement.record", new About(null, council, request.providerId(), "agreement", id));
    return agreements.find(council, id, act.day()).orElseThrow();
  }
}
