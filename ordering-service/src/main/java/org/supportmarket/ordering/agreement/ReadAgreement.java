package org.supportmarket.ordering.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;

/** A provider says that it has read what a council wrote down; again changes nothing. */
@ApplicationScoped
class ReadAgreement {
  private final Agreements agreements;
  private final Audit audit;

  ReadAgreement(Agreements agreements, Audit audit) {
    this.agreements = agreements;
    this.audit = audit;
  }

  /** Refuses with agreement_unknown. */
  @Transactional
  AgreementView read(Act act, UUID provider, UUID agreement) {
    AgreementView found =
        agreements.ofProvider(provider, agreement, act.day()).orElseThrow(EndAgreement::unknown);
    if (!agreements.read(act, provider, agreement)) {
      return found;
    }
    audit.done(
        act, "agreement.read", new About(null, found.council(), provider, "agreement", agreement));
    return agreements.ofProvider(provider, agreement, act.day()).orElseThrow();
  }
}
