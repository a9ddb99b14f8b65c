package org.supportmarket.ratings.worry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;
import org.supportmarket.ratings.words.PlainText;

/** The desk takes a worry as its own, writes down what it does, and says what came of it. */
@ApplicationScoped
public class DealWithWorry {
  static final int MOST_WORDS = 2000;

  private final Database database;
  private final WorryLog log;

  DealWithWorry(Database database, WorryLog log) {
    this.database = database;
    this.log = log;
  }

  /** Nobody else's desk sees it any more. Refuses with {@code worry_unknown}. */
  @Transactional
  public void take(Officer officer, UUID id, Instant now) {
    lockOpen(officer, id);
    database.update("UPDATE worry SET council = ? WHERE id = ?", officer.council(), id);
    log.write(officer, "take", id, now);
  }

  /** Refuses with {@code worry_unknown}, {@code worry_closed}, {@code words_missing}. */
  @Transactional
  public void note(Officer officer, UUID id, String typed, Instant now) {
    String words = PlainText.needed(MOST_WORDS, "Your note", typed);
    lockOpen(officer, id);
    log.note(officer, "note", id, words, now);
  }

  /** Once, with what was done; it then is the desk's own. Refuses like a note. */
  @Transactional
  void close(Officer officer, UUID id, WorryOutcome outcome, String typed, Instant now) {
    String words = PlainText.needed(MOST_WORDS, "What was done", typed);
    lockOpen(officer, id);
    database.update(
        "UPDATE worry SET council = ?, closed_at = ?, outcome = ? WHERE id = ?",
        officer.council(),
        now,
        outcome.code(),
        id);
    log.note(officer, "close", id, words, now);
  }

  private void lockOpen(Officer officer, UUID id) {
    boolean open =
        database
            .one(
                """
                SELECT closed_at IS NULL FROM worry
                 WHERE id = ? AND (council = ? OR council IS NULL) FOR UPDATE
                """,
                row -> row.getBoolean(1),
                id,
                officer.council())
            .orElseThrow(ReadWorries::unknown);
    if (!open) {
      throw Refusal.of(
          RatingsProblem.WORRY_CLOSED, "Somebody at your desk has dealt with it already.");
    }
  }
}
