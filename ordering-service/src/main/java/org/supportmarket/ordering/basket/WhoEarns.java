package org.supportmarket.ordering.basket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.person.PersonRef;

/**
 * Which providers have somebody among those who act for a person: a broker or fund-holder who also
 * sells earns from what they choose, and that has to be said (domain, section 4: self-dealing).
 */
@ApplicationScoped
class WhoEarns {
  private static final String THEIR_PROVIDERS =
      """
      SELECT DISTINCT works_for
        FROM (SELECT coalesce((SELECT w.provider_id FROM provider_login w
                                WHERE w.issuer = d.issuer AND w.subject = d.subject AND w.active),
                              d.provider_id) AS works_for
                FROM delegation d
               WHERE d.person_id = ? AND d.state = 'active') acting
       WHERE works_for IS NOT NULL
      """;

  private final Database database;

  WhoEarns(Database database) {
    this.database = database;
  }

  Set<UUID> of(PersonRef person) {
    return database
        .query(THEIR_PROVIDERS, row -> row.getObject("works_for", UUID.class), person.id())
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
