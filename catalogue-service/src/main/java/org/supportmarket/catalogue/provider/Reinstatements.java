package org.supportmarket.catalogue.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.database.Database;

/** Proposals to let suspended providers go on. Read and written under the provider's lock. */
@ApplicationScoped
class Reinstatements {
  private final Database database;
  private final Caller caller;

  Reinstatements(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /** A proposal that waits for another moderator. */
  record Proposal(boolean byCaller) {}

  Optional<Proposal> of(UUID providerId) {
    return database.one(
        "SELECT issuer, subject FROM reinstatement WHERE provider_id = ?",
        row ->
            new Proposal(
                row.getString("issuer").equals(caller.issuer())
                    && row.getString("subject").equals(caller.subject())),
        providerId);
  }

  void propose(UUID providerId, String reason, Instant at) {
    database.update(
        "INSERT INTO reinstatement (provider_id, issuer, subject, reason, proposed_at)"
            + " VALUES (?, ?, ?, ?, ?)",
        providerId,
        caller.issuer(),
        caller.subject(),
        reason,
        at);
  }

  void close(UUID providerId) {
    database.update("DELETE FROM reinstatement WHERE provider_id = ?", providerId);
  }
}
