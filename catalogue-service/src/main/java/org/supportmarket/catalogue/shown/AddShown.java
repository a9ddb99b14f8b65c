package org.supportmarket.catalogue.shown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;

/** Adds counts to those of all copies, all or none. */
@ApplicationScoped
class AddShown {
  private static final int BATCH = 2_000;
  private static final String ADD =
      """
      INSERT INTO listing_shown AS s (listing_id, day, shown, opened)
      SELECT * FROM unnest(?::uuid[], ?::date[], ?::bigint[], ?::bigint[])
      ON CONFLICT (listing_id, day) DO UPDATE
         SET shown = s.shown + excluded.shown, opened = s.opened + excluded.opened
      """;

  private final Database database;

  AddShown(Database database) {
    this.database = database;
  }

  @Transactional
  public void add(List<ShownCount> counts) {
    for (int from = 0; from < counts.size(); from += BATCH) {
      List<ShownCount> some = counts.subList(from, Math.min(counts.size(), from + BATCH));
      database.update(
          ADD,
          some.stream().map(one -> one.key().listing()).toArray(UUID[]::new),
          some.stream().map(one -> one.key().day()).toArray(LocalDate[]::new),
          some.stream().map(ShownCount::shown).toArray(Long[]::new),
          some.stream().map(ShownCount::opened).toArray(Long[]::new));
    }
  }
}
