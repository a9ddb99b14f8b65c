package org.supportmarket.ratings.worry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;

/** The desk looks: at its list, or at one. Each look is written down before anything is shown. */
@ApplicationScoped
class ReadWorries {
  private static final int MOST_LOOKS = 200;

  private static final String OF_DESK =
      " FROM worry WHERE (council = ? OR council IS NULL) AND (closed_at IS NULL) = ?";

  private final Database database;
  private final WorryLog log;

  ReadWorries(Database database, WorryLog log) {
    this.database = database;
    this.log = log;
  }

  /** The open ones, oldest first, or those dealt with, newest first. */
  @Transactional
  PageOf<WorryRow> list(Officer officer, boolean open, Paging paging, Instant now) {
    log.write(officer, "list", null, now);
    long total =
        database
            .one("SELECT count(*)" + OF_DESK, row -> row.getLong(1), officer.council(), open)
            .orElseThrow();
    List<WorryRow> rows =
        database.query(
            "SELECT *"
                + OF_DESK
                + (open ? " ORDER BY told_at, id" : " ORDER BY closed_at DESC, id")
                + " LIMIT ? OFFSET ?",
            WorryRow::read,
            officer.council(),
            open,
            paging.perPage(),
            paging.offset());
    return PageOf.of(total, paging, rows);
  }

  /** One with its words. Refuses with {@code worry_unknown}. */
  @Transactional
  WorryView read(Officer officer, UUID id, Instant now) {
    find(officer, id);
    database.update("UPDATE worry SET read_at = ? WHERE id = ? AND read_at IS NULL", now, id);
    log.write(officer, "read", id, now);
    return view(officer, id);
  }

  /** The same to whoever has just done something with it. */
  WorryView view(Officer officer, UUID id) {
    WorryRow worry = find(officer, id);
    return database
        .one(
            "SELECT * FROM worry_words WHERE worry_id = ?",
            row ->
                new WorryView(
                    worry,
                    row.getString("words"),
                    row.getString("about"),
                    row.getString("reach"),
                    row.getString("ring"),
                    log.of(id, officer, MOST_LOOKS)),
            id)
        .orElseThrow();
  }

  private WorryRow find(Officer officer, UUID id) {
    return database
        .one(
            "SELECT * FROM worry WHERE id = ? AND (council = ? OR council IS NULL)",
            WorryRow::read,
            id,
            officer.council())
        .orElseThrow(ReadWorries::unknown);
  }

  /** Another desk's and none at all must not be told apart. */
  static Refusal unknown() {
    return Refusal.of(RatingsProblem.WORRY_UNKNOWN, "Nothing was told to your desk under this.");
  }
}
