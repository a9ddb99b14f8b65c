package org.supportmarket.catalogue.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supportmarket.kernel.database.Database;

/** The table of kinds, in the order they are offered. It changes by migration only. */
@ApplicationScoped
public class AccreditationKinds {
  private static final String ALL =
      """
      SELECT kind, name, needs_reference, needs_expiry, shows_reference
        FROM accreditation_kind ORDER BY position
      """;

  private final Database database;
  private volatile Map<String, AccreditationKind> read;

  AccreditationKinds(Database database) {
    this.database = database;
  }

  /** All of them. */
  public List<AccreditationKind> all() {
    return List.copyOf(bySlug().values());
  }

  Map<String, AccreditationKind> bySlug() {
    if (read == null) {
      Map<String, AccreditationKind> kinds = new LinkedHashMap<>();
      database
          .query(
              ALL,
              row ->
                  new AccreditationKind(
                      row.getString("kind"),
                      row.getString("name"),
                      row.getBoolean("needs_reference"),
                      row.getBoolean("needs_expiry"),
                      row.getBoolean("shows_reference")))
          .forEach(kind -> kinds.put(kind.kind(), kind));
      read = kinds;
    }
    return read;
  }
}
