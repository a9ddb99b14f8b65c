package org.supportmarket.catalogue.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.audit.Audit;
import org.supportmarket.kernel.problem.Refusal;

/** What moderators decide about a provider. What becomes of its listings is not decided here. */
@ApplicationScoped
public class DecideOnProvider {
  private final ProviderRepository providers;
  private final ProviderChanges wishes;
  private final ProviderLogins logins;
  private final Reinstatements reinstatements;
  private final Audit audit;
  private final Event<ProviderChanged> changed;
  private final Clock clock;

  DecideOnProvider(
      ProviderRepository providers,
      ProviderChanges wishes,
      ProviderLogins logins,
      Reinstatements reinstatements,
      Audit audit,
      Event<ProviderChanged> changed,
      Clock clock) {
    this.providers = providers;
    this.wishes = wishes;
    this.logins = logins;
    this.reinstatements = reinstatements;
    this.audit = audit;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * Lets one in that applied, or takes the name and text that one wants.
   *
   * @param seen when what the moderator saw was submitted; null takes whatever is there
   */
  @Transactional
  public void approve(UUID id, Instant seen) {
    Provider provider = lock(id);
    if (provider.status() == ProviderStatus.APPLIED) {
      asSeen(provider.appliedAt(), seen);
      provider.step(ProviderStatus.ACTIVE, null, clock.instant());
      logins.tell(id);
      audit.record("provider.approved", "provider", id, Map.of());
      return;
    }
    MyProviderView.Change wish = wishOf(provider, seen);
    ProviderDetails before = provider.details();
    provider.become(before.called(wish.name(), false, wish.about()), clock.instant());
    wishes.drop(id);
    audit.record("provider.change-approved", "provider", id, Map.of());
    changed.fire(new ProviderChanged(id, !before.name().equals(wish.name())));
  }

  /** Does not let one in, or does not take its new name and text; it reads why. */
  @Transactional
  public void refuse(UUID id, String reason) {
    Provider provider = lock(id);
    if (provider.status() == ProviderStatus.APPLIED) {
      provider.step(ProviderStatus.CLOSED, reason, clock.instant());
      audit.record("provider.refused", "provider", id, Map.of(), reason);
      return;
    }
    wishOf(provider, null);
    wishes.refuse(id, reason);
    audit.record("provider.change-refused", "provider", id, Map.of(), reason);
  }

  /** Stops it from taking new orders; it and its pages say why. */
  @Transactional
  public void suspend(UUID id, String reason) {
    lock(id).step(ProviderStatus.SUSPENDED, reason, clock.instant());
    audit.record("provider.suspended", "provider", id, Map.of(), reason);
  }

  /**
   * Proposes to let a suspended one go on, or carries out what another moderator proposed. Returns
   * whether it was carried out; the same person twice is refused with {@code needs_second_person}.
   */
  @Transactional
  public boolean reinstate(UUID id, String reason) {
    Provider provider = lock(id);
    if (provider.status() != ProviderStatus.SUSPENDED) {
      throw Refusal.of(CatalogueProblem.WRONG_STATUS, "This provider is not suspended.");
    }
    Optional<Reinstatements.Proposal> proposal = reinstatements.of(id);
    if (proposal.isEmpty()) {
      reinstatements.propose(id, reason, clock.instant());
      audit.record("provider.reinstatement-proposed", "provider", id, Map.of(), reason);
      return false;
    }
    if (proposal.get().byCaller()) {
      throw Refusal.of(
          CatalogueProblem.NEEDS_SECOND_PERSON,
          "You have proposed this: another moderator has to agree.");
    }
    provider.step(ProviderStatus.ACTIVE, null, clock.instant());
    reinstatements.close(id);
    audit.record("provider.reinstated", "provider", id, Map.of(), reason);
    return true;
  }

  private MyProviderView.Change wishOf(Provider provider, Instant seen) {
    MyProviderView.Change wish =
        wishes
            .of(provider.id())
            .filter(one -> one.state().equals("submitted"))
            .orElseThrow(
                () ->
                    Refusal.of(
                        CatalogueProblem.WRONG_STATUS,
                        "Nothing of this provider waits for a decision."));
    asSeen(wish.submittedAt(), seen);
    return wish;
  }

  private static void asSeen(Instant submittedAt, Instant seen) {
    if (seen != null && !seen.equals(submittedAt)) {
      throw Refusal.of(
          CatalogueProblem.CHANGED_MEANWHILE, "Look again: they have changed it meanwhile.");
    }
  }

  private Provider lock(UUID id) {
    return providers
        .lock(id)
        .orElseThrow(
            () -> Refusal.of(CatalogueProblem.NOT_FOUND, "We know no provider with this address."));
  }
}
