package org.supportmarket.ordering.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.supportmarket.kernel.database.Change;
import org.supportmarket.kernel.database.Database;

/**
 * The book of who looked at or changed a person's money. Written in the transaction of a change, so
 * that there is no change without its entry. Nothing in it names a person.
 */
@ApplicationScoped
public class Audit {
  private static final String INSERT =
      """
      INSERT INTO audit (actor, roles, authority, acting_for, action, person_id, council, provider_id,
                         object_kind, object_id, outcome, code, delegation)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Database database;

  Audit(Database database) {
    this.database = database;
  }

  /** It was done, or seen. */
  public void done(Act act, String action, About about) {
    write(entry(act, action, about, "done", null));
  }

  /** The entry of what was done, to be sent together with what it tells of. */
  public Change entry(Act act, String action, About about) {
    return entry(act, action, about, "done", null);
  }

  /** It was refused with this problem code. */
  void refused(Act act, String action, About about, String code) {
    write(entry(act, action, about, "refused", code));
  }

  private void write(Change entry) {
    database.update(entry.sql(), entry.parameters().toArray());
  }

  private static Change entry(Act act, String action, About about, String outcome, String code) {
    return Change.of(
        INSERT,
        act.actor(),
        sorted(act.roles()),
        act.authority(),
        act.actingFor(),
        action,
        about.person(),
        about.council(),
        about.provider(),
        about.kind(),
        about.object() == null ? null : about.object().toString(),
        outcome,
        code,
        act.delegation());
  }

  private static String[] sorted(Set<String> roles) {
    return List.copyOf(roles).stream().sorted().toArray(String[]::new);
  }
}
