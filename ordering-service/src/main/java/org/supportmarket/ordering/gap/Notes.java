package org.supportmarket.ordering.gap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.gap.GapFigures.Gap;

/** What a council's commissioners wrote about its gaps. */
@ApplicationScoped
class Notes {
  private final Database database;

  Notes(Database database) {
    this.database = database;
  }

  private record Written(Gap gap, GapsView.Note note) {}

  /** By gap, the oldest first. */
  Map<Gap, List<GapsView.Note>> of(String council) {
    return database
        .query(
            "SELECT * FROM gap_note WHERE council = ? ORDER BY written_at, id",
            row ->
                new Written(
                    new Gap(row.getString("district"), row.getString("category")),
                    new GapsView.Note(
                        row.getObject("id", UUID.class),
                        row.getString("words"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant())),
            council)
        .stream()
        .collect(
            Collectors.groupingBy(
                Written::gap, Collectors.mapping(Written::note, Collectors.toList())));
  }

  /** How many there are of one gap. */
  long count(String council, Gap gap) {
    return database
        .one(
            "SELECT count(*) FROM gap_note WHERE council = ? AND district = ? AND category = ?",
            row -> row.getLong(1),
            council,
            gap.district(),
            gap.category())
        .orElseThrow();
  }

  void add(UUID id, String council, Gap gap, String words, Act act) {
    database.update(
        "INSERT INTO gap_note (id, council, district, category, words, written_at, written_by)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        id,
        council,
        gap.district(),
        gap.category(),
        words,
        act.when(),
        act.actor());
  }

  /** Whether there was such a note. */
  boolean remove(String council, UUID note) {
    return database.update("DELETE FROM gap_note WHERE council = ? AND id = ?", council, note) == 1;
  }
}
