package org.supportmarket.catalogue.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.audit.Audit;
import org.supportmarket.kernel.problem.Refusal;

/** What a moderator found out about a claim. */
@ApplicationScoped
public class DecideOnAccreditation {
  private final AccreditationRepository accreditations;
  private final Audit audit;
  private final Event<AccreditationsChanged> changed;
  private final Clock clock;

  DecideOnAccreditation(
      AccreditationRepository accreditations,
      Audit audit,
      Event<AccreditationsChanged> changed,
      Clock clock) {
    this.accreditations = accreditations;
    this.audit = audit;
    this.changed = changed;
    this.clock = clock;
  }

  /** It holds, checked in this way. */
  @Transactional
  public void verify(UUID id, String how) {
    Accreditation one = claimed(id);
    if (one.hasRunOut(LocalDate.now(clock))) {
      throw Refusal.of(CatalogueProblem.WRONG_STATUS, "It has run out meanwhile.");
    }
    one.verify(
        new Verification(LocalDate.now(clock), Verification.MODERATORS, how), clock.instant());
    tell("accreditation.verified", one, how);
  }

  /** It does not hold, or nobody can tell; the provider reads why. */
  @Transactional
  public void reject(UUID id, String reason) {
    Accreditation one = claimed(id);
    one.reject(reason, clock.instant());
    tell("accreditation.rejected", one, reason);
  }

  private Accreditation claimed(UUID id) {
    Accreditation one =
        accreditations
            .lock(id)
            .orElseThrow(
                () -> Refusal.of(CatalogueProblem.NOT_FOUND, "There is no such accreditation."));
    if (one.details().status() != AccreditationStatus.CLAIMED) {
      throw Refusal.of(CatalogueProblem.WRONG_STATUS, "It is not waiting for a decision any more.");
    }
    return one;
  }

  private void tell(String action, Accreditation one, String words) {
    audit.record(action, "provider", one.providerId(), Map.of("kind", one.details().kind()), words);
    changed.fire(new AccreditationsChanged(one.providerId()));
  }
}
