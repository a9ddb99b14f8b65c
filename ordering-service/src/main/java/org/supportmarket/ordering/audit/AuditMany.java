package org.supportmarket.ordering.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;

/** Writes what a job did to many people's money, an entry for each. */
@ApplicationScoped
public class AuditMany {
  private static final String INSERT =
      """
      INSERT INTO audit (actor, roles, authority, action, person_id, council, object_kind, object_id, outcome)
      SELECT ?, '{}', ?, ?, a.person_id, a.council, a.kind, a.object_id, 'done'
        FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) AS a(person_id, council, kind, object_id)
      """;

  private final Database database;

  AuditMany(Database database) {
    this.database = database;
  }

  /** All of them were done. */
  public void done(Act act, String action, List<About> abouts) {
    database.update(
        INSERT,
        act.actor(),
        act.authority(),
        action,
        abouts.stream().map(About::person).toArray(UUID[]::new),
        abouts.stream().map(About::council).toArray(String[]::new),
        abouts.stream().map(About::kind).toArray(String[]::new),
        abouts.stream()
            .map(about -> about.object() == null ? null : about.object().toString())
            .toArray(String[]::new));
  }
}
