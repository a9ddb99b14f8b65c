package org.supportmarket.ordering.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.supportmarket.kernel.database.Database;

/** The outlines we know. */
@ApplicationScoped
class Boundaries {
  private static final String TAKE =
      """
      INSERT INTO boundary AS b (code, council, name, outline, changed_at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (code) DO UPDATE
         SET council = excluded.council, name = excluded.name, outline = excluded.outline,
             changed_at = excluded.changed_at
       WHERE (b.council, b.name, b.outline) <> (excluded.council, excluded.name, excluded.outline)
      """;

  /** A council's own outline only where none of its districts is known. */
  private static final String OF_COUNCIL =
      """
      SELECT code, council, name, outline FROM boundary
       WHERE council = ?
         AND (code <> council OR NOT EXISTS (SELECT FROM boundary WHERE council = ? AND code <> council))
       ORDER BY name, code
      """;

  private final Database database;

  Boundaries(Database database) {
    this.database = database;
  }

  /** Whether that is new or different. */
  boolean take(Boundary boundary, Instant now) {
    return database.update(
            TAKE, boundary.code(), boundary.council(), boundary.name(), boundary.outline(), now)
        == 1;
  }

  /** The districts of a council by name; the council itself where there are none. */
  List<Boundary> of(String council) {
    return database.query(
        OF_COUNCIL,
        row ->
            new Boundary(
                row.getString("code"),
                row.getString("council"),
                row.getString("name"),
                row.getString("outline")),
        council,
        council);
  }
}
