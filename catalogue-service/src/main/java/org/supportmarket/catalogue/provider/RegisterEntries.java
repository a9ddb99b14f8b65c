package org.supportmarket.catalogue.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;

/** Finds what the register brought by a number of the Care Quality Commission. */
@ApplicationScoped
public class RegisterEntries {
  private static final String FIND =
      """
      SELECT p.id, p.name, p.cqc_provider_id,
             (SELECT o.postcode FROM location o WHERE o.provider_id = p.id
               ORDER BY o.cqc_location_id IS NOT DISTINCT FROM ? DESC, o.name LIMIT 1) AS postcode,
             (SELECT count(*) FROM location o WHERE o.provider_id = p.id) AS places,
             (SELECT count(*) FROM listing l WHERE l.provider_id = p.id
                 AND l.status <> 'withdrawn') AS listings,
             p.taken_over_at IS NOT NULL
                 OR EXISTS (SELECT FROM provider_login g WHERE g.provider_id = p.id) AS taken
        FROM provider p
       WHERE p.cqc_provider_id = ?
          OR p.id = (SELECT o.provider_id FROM location o WHERE o.cqc_location_id = ?)
       ORDER BY p.cqc_provider_id IS NOT DISTINCT FROM ? DESC
       LIMIT 1
      """;

  private final Database database;

  RegisterEntries(Database database) {
    this.database = database;
  }

  /** The provider with this number, its own or of one of its places; empty for none. */
  public Optional<RegisterEntry> find(String cqcNumber) {
    return cqcNumber == null
        ? Optional.empty()
        : database.one(
            FIND,
            row ->
                new RegisterEntry(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getString("cqc_provider_id"),
                    row.getString("postcode"),
                    row.getLong("places"),
                    row.getLong("listings"),
                    row.getBoolean("taken")),
            cqcNumber,
            cqcNumber,
            cqcNumber,
            cqcNumber);
  }
}
