package org.supportmarket.ordering.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.supportmarket.kernel.database.Database;

/** Makes a council known, by its GSS code; again with another name renames it. */
@ApplicationScoped
public class RegisterCouncil {
  private final Database database;

  RegisterCouncil(Database database) {
    this.database = database;
  }

  /** Repeatable. */
  @Transactional
  public void register(String gss, String name) {
    database.update(
        """
        INSERT INTO council (gss, name) VALUES (?, ?)
        ON CONFLICT (gss) DO UPDATE SET name = excluded.name WHERE council.name <> excluded.name
        """,
        gss,
        name);
  }
}
