package org.supportmarket.ordering.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.Act;

/** What a council's commissioners wrote about figures of the market. */
@ApplicationScoped
class PanelNotes {
  private final Database database;

  PanelNotes(Database database) {
    this.database = database;
  }

  /** Of one panel, the latest first. */
  List<PanelNote> of(String council, String panel) {
    return database.query(
        "SELECT * FROM panel_note WHERE council = ? AND panel = ? ORDER BY written_at DESC, id",
        row ->
            new PanelNote(
                row.getObject("id", UUID.class),
                row.getString("panel"),
                row.getString("filters"),
                row.getString("words"),
                row.getObject("written_at", OffsetDateTime.class).toInstant()),
        council,
        panel);
  }

  void add(String council, PanelNote note, Act act) {
    database.update(
        "INSERT INTO panel_note (id, council, panel, filters, words, written_at, written_by)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        note.id(),
        council,
        note.panel(),
        note.filters(),
        note.words(),
        note.writtenAt(),
        act.actor());
  }

  /** Whether there was such a note. */
  boolean remove(String council, String panel, UUID note) {
    return database.update(
            "DELETE FROM panel_note WHERE council = ? AND panel = ? AND id = ?",
            council,
            panel,
            note)
        == 1;
  }
}
