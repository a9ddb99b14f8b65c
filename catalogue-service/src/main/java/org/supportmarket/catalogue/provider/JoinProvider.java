package org.supportmarket.catalogue.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.audit.Audit;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;

/** Asks to join as a provider; a moderator decides. After a refusal one may ask again. */
@ApplicationScoped
class JoinProvider {
  private final ProviderRepository providers;
  private final ProviderLogins logins;
  private final OwnProvider own;
  private final Caller caller;
  private final CheckProfile check;
  private final Audit audit;
  private final Clock clock;

  JoinProvider(
      ProviderRepository providers,
      ProviderLogins logins,
      OwnProvider own,
      Caller caller,
      CheckProfile check,
      Audit audit,
      Clock clock) {
    this.providers = providers;
    this.logins = logins;
    this.own = own;
    this.caller = caller;
    this.check = check;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Returns the new provider's id; a login that acts for one already has {@code provider_exists}.
   */
  @Transactional
  public UUID join(ProfileRequest request) {
    ProfileRequest profile = check.checked(request, own.find().orElse(null));
    Optional<UUID> known = own.find();
    UUID id = known.isPresent() ? again(known.get(), profile) : first(profile);
    audit.record("provider.applied", "provider", id, Map.of("joins_as", profile.joinsAs().word()));
    return id;
  }

  private UUID first(ProfileRequest profile) {
    UUID id = UUID.randomUUID();
    providers.persistAndFlush(Provider.applying(id, profile, caller.council(), clock.instant()));
    if (!logins.link(id)) {
      throw joinedAlready();
    }
    return id;
  }

  private UUID again(UUID known, ProfileRequest profile) {
    Provider refused =
        providers
            .lock(known)
            .filter(provider -> provider.status() == ProviderStatus.CLOSED)
            .orElseThrow(JoinProvider::joinedAlready);
    refused.applyWith(profile, caller.council(), clock.instant());
    return known;
  }

  private static Refusal joinedAlready() {
    return Refusal.of(
        CatalogueProblem.PROVIDER_EXISTS, "Your login acts for a provider: change that one.");
  }
}
