package org.supportmarket.catalogue.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;

/** What active providers want to be called and to say, one wish each. Under the provider's lock. */
@ApplicationScoped
class ProviderChanges {
  private static final String SUBMIT =
      """
      INSERT INTO provider_change AS c (provider_id, name, about, state, submitted_at)
      VALUES (?, ?, ?, 'submitted', ?)
      ON CONFLICT (provider_id) DO UPDATE
         SET name = excluded.name, about = excluded.about, state = 'submitted', reason = NULL,
             submitted_at = excluded.submitted_at
       WHERE (c.name, c.about, c.state) <> (excluded.name, excluded.about, 'submitted')
      """;

  private final Database database;

  ProviderChanges(Database database) {
    this.database = database;
  }

  Optional<MyProviderView.Change> of(UUID providerId) {
    return database.one(
        "SELECT * FROM provider_change WHERE provider_id = ?", ProviderChanges::read, providerId);
  }

  /** False if it waits for the very same already. */
  boolean submit(UUID providerId, String name, String about, Instant at) {
    return database.update(SUBMIT, providerId, name, about, at) == 1;
  }

  void drop(UUID providerId) {
    database.update("DELETE FROM provider_change WHERE provider_id = ?", providerId);
  }

  void refuse(UUID providerId, String reason) {
    database.update(
        "UPDATE provider_change SET state = 'refused', reason = ? WHERE provider_id = ?",
        reason,
        providerId);
  }

  private static MyProviderView.Change read(ResultSet row) throws SQLException {
    return new MyProviderView.Change(
        row.getString("name"),
        row.getString("about"),
        row.getString("state"),
        row.getString("reason"),
        row.getTimestamp("submitted_at").toInstant());
  }
}
