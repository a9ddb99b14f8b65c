package org.supportmarket.catalogue.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.Fields;
import org.supportmarket.catalogue.audit.Audit;
import org.supportmarket.kernel.problem.Refusal;

/**
 * What a provider says of itself. How to reach it changes at once; once it is let in, another name
 * or text waits for a moderator while the present one stays.
 */
@ApplicationScoped
class ChangeProfile {
  private final ProviderRepository providers;
  private final ProviderChanges wishes;
  private final CheckProfile check;
  private final Audit audit;
  private final Event<ProviderChanged> changed;
  private final Clock clock;

  ChangeProfile(
      ProviderRepository providers,
      ProviderChanges wishes,
      CheckProfile check,
      Audit audit,
      Event<ProviderChanged> changed,
      Clock clock) {
    this.providers = providers;
    this.wishes = wishes;
    this.check = check;
    this.audit = audit;
    this.changed = changed;
    this.clock = clock;
  }

  @Transactional
  public void change(UUID id, ProfileRequest request) {
    ProfileRequest profile = check.checked(request, id);
    Provider provider = providers.lock(id).orElseThrow(ChangeProfile::notThere);
    switch (provider.status()) {
      case APPLIED -> {
        provider.applyWith(profile, provider.details().council(), clock.instant());
        audit.record("provider.changed", "provider", id, Map.of());
      }
      case CLOSED ->
          throw Refusal.of(
              CatalogueProblem.WRONG_STATUS, "You have not been let in. Ask to join again.");
      case ACTIVE, SUSPENDED -> changeShown(provider, profile);
    }
  }

  private void changeShown(Provider provider, ProfileRequest profile) {
    if (profile.joinsAs() != provider.joinsAs()) {
      throw Fields.of(CatalogueProblem.INVALID_PROVIDER)
          .bad("joins_as", "This was decided when you joined. Ask us if it has changed.")
          .refusal();
    }
    ProviderDetails before = provider.details();
    ProviderDetails wanted = profile.details(before.cqcProviderId(), before.council());
    ProviderDetails now = wanted.called(before.name(), before.nameProvisional(), before.about());
    boolean reachedOtherwise =
        !now.equals(before)
            || profile.worksDirectlyForPerson() != provider.worksDirectlyForPerson();
    provider.describe(profile, now, clock.instant());
    if (reachedOtherwise) {
      audit.record("provider.changed", "provider", provider.id(), Map.of());
      changed.fire(new ProviderChanged(provider.id(), false));
    }
    wish(provider.id(), before, wanted);
  }

  private void wish(UUID id, ProviderDetails shown, ProviderDetails wanted) {
    if (wanted.name().equals(shown.name()) && wanted.about().equals(shown.about())) {
      wishes.drop(id);
    } else if (wishes.submit(id, wanted.name(), wanted.about(), clock.instant())) {
      audit.record("provider.change-submitted", "provider", id, Map.of());
    }
  }

  private static Refusal notThere() {
    return Refusal.of(CatalogueProblem.NO_PROVIDER, "Join as a provider first.");
  }
}
