package org.supportmarket.catalogue.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;

/** The provider somebody acts for: the one their token names, else the one they joined as. */
@ApplicationScoped
public class OwnProvider {
  private static final String BY_LOGIN =
      "SELECT provider_id FROM provider_login WHERE issuer = ? AND subject = ?";

  private final Database database;
  private final ProviderRepository providers;
  private final Caller caller;

  OwnProvider(Database database, ProviderRepository providers, Caller caller) {
    this.database = database;
    this.providers = providers;
    this.caller = caller;
  }

  /** The caller's provider whatever its status; refuses with {@code no_provider} if none is. */
  public UUID id() {
    return find()
        .orElseThrow(
            () ->
                Refusal.of(
                    CatalogueProblem.NO_PROVIDER,
                    "Join as a provider first, or ask the people who run Support Market to connect"
                        + " your login to your organisation."));
  }

  /** The same for what only a provider that has been let in may do; {@code provider_not_active}. */
  public UUID activeId() {
    UUID id = id();
    ProviderStatus status =
        providers.findByIdOptional(id).map(Provider::status).orElse(ProviderStatus.CLOSED);
    if (status != ProviderStatus.ACTIVE) {
      throw Refusal.of(CatalogueProblem.PROVIDER_NOT_ACTIVE, why(status));
    }
    return id;
  }

  /** The caller's provider, if there is one. */
  public Optional<UUID> find() {
    return caller.provider() != null
        ? Optional.of(caller.provider())
        : database.one(
            BY_LOGIN,
            row -> row.getObject("provider_id", UUID.class),
            caller.issuer(),
            caller.subject());
  }

  private static String why(ProviderStatus status) {
    return switch (status) {
      case APPLIED -> "We are still looking at your application to join.";
      case SUSPENDED -> "You are suspended; your page says why.";
      case CLOSED -> "You have not been let in; your page says why.";
      case ACTIVE -> throw new IllegalArgumentException("Nothing is in the way");
    };
  }
}
