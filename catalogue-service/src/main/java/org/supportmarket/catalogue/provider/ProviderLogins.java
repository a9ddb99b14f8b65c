package org.supportmarket.catalogue.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.outbox.Outbox;
import org.supportmarket.kernel.outbox.OutboxEvent;

/** Who acts for which provider; told to other services once the provider is let in. */
@ApplicationScoped
class ProviderLogins {
  private static final String LINK =
      """
      INSERT INTO provider_login (issuer, subject, provider_id, linked_at) VALUES (?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;

  private final Database database;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  ProviderLogins(Database database, Outbox outbox, Caller caller, Clock clock) {
    this.database = database;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  /** Lets the caller act for this provider; false if they act for one already. */
  boolean link(UUID providerId) {
    return database.update(LINK, caller.issuer(), caller.subject(), providerId, clock.instant())
        == 1;
  }

  /** Tells of all logins of a provider that has been let in. */
  void tell(UUID providerId) {
    List<OutboxEvent> events =
        database.query(
            "SELECT issuer, subject FROM provider_login WHERE provider_id = ?",
            row ->
                new OutboxEvent(
                    UUID.randomUUID(),
                    ProviderLinked.TYPE,
                    providerId.toString(),
                    clock.instant(),
                    new ProviderLinked(
                        providerId, row.getString("issuer"), row.getString("subject"), true)),
            providerId);
    outbox.addAll(events);
  }
}
