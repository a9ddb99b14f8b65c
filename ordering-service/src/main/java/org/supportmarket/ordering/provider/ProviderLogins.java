package org.supportmarket.ordering.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.database.Database;

/**
 * Whom a login acts for: the provider its token names, and otherwise the one it joined as, as the
 * catalogue told us.
 */
@ApplicationScoped
public class ProviderLogins {
  private final Database database;

  ProviderLogins(Database database) {
    this.database = database;
  }

  /** The caller's own provider, if they have one. */
  public Optional<UUID> providerOf(Caller caller) {
    if (caller.provider() != null) {
      return Optional.of(caller.provider());
    }
    return database.one(
        "SELECT provider_id FROM provider_login WHERE issuer = ? AND subject = ? AND active",
        row -> row.getObject("provider_id", UUID.class),
        caller.issuer(),
        caller.subject());
  }

  /** Takes what was told last; the feed tells of one login in the order of its changes. */
  public void keep(ProviderLinked link) {
    database.update(
        """
        INSERT INTO provider_login (issuer, subject, provider_id, active) VALUES (?, ?, ?, ?)
        ON CONFLICT (issuer, subject)
          DO UPDATE SET provider_id = excluded.provider_id, active = excluded.active
        """,
        link.issuer(),
        link.subject(),
        link.providerId(),
        link.active());
  }

  /** The catalogue was restored: nobody acts for anybody by its word until it is told again. */
  public void forgetAll() {
    database.update("UPDATE provider_login SET active = false WHERE active");
  }
}
