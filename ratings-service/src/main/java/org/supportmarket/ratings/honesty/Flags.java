package org.supportmarket.ratings.honesty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;
import org.supportmarket.ratings.relation.Relations;
import org.supportmarket.ratings.words.PlainText;

/** Signs that wait for a moderator, the oldest first. */
@ApplicationScoped
class Flags {
  static final int MOST_WORDS = 1000;

  /** A moderator looks at these before more are shown. */
  private static final int MOST = 100;

  private final Database database;
  private final Relations relations;
  private final FindSigns findSigns;

  Flags(Database database, Relations relations, FindSigns findSigns) {
    this.database = database;
    this.relations = relations;
    this.findSigns = findSigns;
  }

  /** One sign with the reviews it rests on, at most 20. */
  @Schema(name = "HonestyFlag")
  record Flag(
      UUID id,
      @Schema(description = "burst, one_supporter, copied or related") String kind,
      UUID providerId,
      List<UUID> reviews,
      @Schema(
              nullable = true,
              description = "Of related: works_there or family, known by self, moderator or login",
              examples = "family self")
          String evidence,
      Instant foundAt) {}

  List<Flag> open() {
    return database.query(
        "SELECT * FROM honesty_flag WHERE closed_at IS NULL ORDER BY found_at, id LIMIT ?",
        Flags::in,
        MOST);
  }

  /** A moderator has looked. Refuses with {@code flag_unknown} or {@code words_missing}. */
  @Transactional
  void close(UUID id, String typed, Caller moderator, Instant now) {
    String words = PlainText.needed(MOST_WORDS, "What you found", typed);
    int closed =
        database.update(
            "UPDATE honesty_flag SET closed_at = ?, issuer = ?, subject = ? WHERE id = ? AND closed_at IS NULL",
            now,
            moderator.issuer(),
            moderator.subject(),
            id);
    if (closed == 0) {
      throw Refusal.of(RatingsProblem.FLAG_UNKNOWN, "This sign waits for nobody any more.");
    }
    database.update("INSERT INTO honesty_words (flag_id, words) VALUES (?, ?)", id, words);
  }

  /**
   * A moderator knows that whoever wrote a review is related to the provider: it is a sign from now
   * on. Who that is stays hidden. Refuses with {@code review_unknown}.
   */
  @Transactional
  void related(UUID review, String how, Caller moderator, Instant now) {
    record Written(UUID person, UUID provider) {}
    Written written =
        database
            .one(
                "SELECT person_id, provider_id FROM review WHERE id = ?",
                row ->
                    new Written(
                        row.getObject("person_id", UUID.class),
                        row.getObject("provider_id", UUID.class)),
                review)
            .orElseThrow(
                () -> Refusal.of(RatingsProblem.REVIEW_UNKNOWN, "There is no such review."));
    relations.recorded(written.person(), written.provider(), how, moderator, now);
    findSigns.look(now.minus(FindSigns.LATELY));
  }

  private static Flag in(ResultSet row) throws SQLException {
    return new Flag(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        row.getObject("provider_id", UUID.class),
        Arrays.asList((UUID[]) row.getArray("reviews").getArray()),
        row.getString("evidence"),
        row.getObject("found_at", OffsetDateTime.class).toInstant());
  }
}
