package org.supportmarket.ratings.worry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;

/** Who looked at what was told, and what they did: written in the transaction of the look. */
@ApplicationScoped
class WorryLog {
  private static final String OF_WORRY =
      """
      SELECT l.at, l.issuer, l.subject, l.action, n.words
        FROM worry_log l LEFT JOIN worry_note n ON n.log_id = l.id
       WHERE l.worry_id = ? ORDER BY l.id DESC LIMIT ?
      """;

  private final Database database;

  WorryLog(Database database) {
    this.database = database;
  }

  /** {@code worry} is null for a look at the list. */
  @Transactional(Transactional.TxType.MANDATORY)
  UUID write(Officer officer, String action, UUID worry, Instant at) {
    return database
        .one(
            """
            INSERT INTO worry_log (at, worry_id, issuer, subject, council, action)
            VALUES (?, ?, ?, ?, ?, ?) RETURNING id
            """,
            row -> row.getObject(1, UUID.class),
            at,
            worry,
            officer.issuer(),
            officer.subject(),
            officer.council(),
            action)
        .orElseThrow();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void note(Officer officer, String action, UUID worry, String words, Instant at) {
    database.update(
        "INSERT INTO worry_note (log_id, worry_id, words) VALUES (?, ?, ?)",
        write(officer, action, worry, at),
        worry,
        words);
  }

  /** The latest entries, the latest last. */
  List<WorryView.Look> of(UUID worry, Officer reader, int most) {
    return database
        .query(
            OF_WORRY,
            row ->
                new WorryView.Look(
                    WorryRow.at(row, "at"),
                    row.getString("subject").substring(0, 8),
                    reader.is(row.getString("issuer"), row.getString("subject")),
                    row.getString("action"),
                    row.getString("words")),
            worry,
            most)
        .reversed();
  }
}
