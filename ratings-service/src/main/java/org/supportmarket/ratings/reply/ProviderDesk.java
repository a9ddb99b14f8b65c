package org.supportmarket.ratings.reply;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;
import org.supportmarket.ratings.review.Protection;
import org.supportmarket.ratings.review.Quarter;

/** What was said of a provider as it may read it itself: never who, and words as everybody. */
@ApplicationScoped
class ProviderDesk {
  private static final String SHOWN =
      " FROM review r WHERE r.provider_id = ? AND r.state = 'published' AND NOT r.replaced";

  private static final String REVIEWS =
      """
      SELECT r.id, r.stars, r.written_at, w.words, coalesce(p.listing_name, r.used_listing_name) AS listing_name,
             r.unverified, a.state, a.reason, aw.words AS reply, aw.changed,
             d.made_at IS NOT NULL AS disputed, dw.answer
        FROM (SELECT r.*%s ORDER BY r.written_at DESC, r.id LIMIT ? OFFSET ?) r
        LEFT JOIN purchase_line p ON p.order_line_id = r.order_line_id
        LEFT JOIN review_words w ON w.review_id = r.id
        LEFT JOIN reply a ON a.review_id = r.id AND NOT a.replaced
        LEFT JOIN reply_words aw ON aw.reply_id = a.id
        LEFT JOIN dispute d ON d.review_id = r.id
        LEFT JOIN dispute_words dw ON dw.review_id = r.id
       ORDER BY r.written_at DESC, r.id
      """;

  private final Database database;
  private final Protection protection;

  ProviderDesk(Database database, Protection protection) {
    this.database = database;
    this.protection = protection;
  }

  /** One review with what the provider did about it; {@code reply} is null if it did nothing. */
  @Schema(name = "ReviewOfUs")
  record OfUs(
      UUID id,
      int stars,
      @Schema(description = "Empty while too few people bought for words to be shown") String words,
      @Schema(nullable = true) String listingName,
      String quarter,
      @Schema(nullable = true) Reply reply,
      @Schema(description = "They say that they used it; nothing was bought") boolean unverified,
      boolean disputed,
      @Schema(nullable = true, description = "What a moderator answered") String answer) {}

  /** The provider's reply; {@code reason} says why it was refused. */
  record Reply(
      String state, String words, String changed, @Schema(nullable = true) String reason) {}

  /** What a moderator told a provider, the latest first. */
  record Improvement(String quarter, String words) {}

  PageOf<OfUs> reviews(UUID provider, Paging paging) {
    boolean shown = protection.showsWords(provider);
    boolean usersShown = protection.showsWordsOfUsers(provider);
    long total =
        database.one("SELECT count(*)" + SHOWN, row -> row.getLong(1), provider).orElseThrow();
    return PageOf.of(
        total,
        paging,
        database.query(
            REVIEWS.formatted(SHOWN),
            row -> ofUs(row, row.getBoolean("unverified") ? usersShown : shown),
            provider,
            paging.perPage(),
            paging.offset()));
  }

  List<Improvement> improvements(UUID provider) {
    return database.query(
        "SELECT words, written_at FROM improvement WHERE provider_id = ? ORDER BY written_at DESC LIMIT 20",
        row -> new Improvement(quarter(row), row.getString("words")),
        provider);
  }

  /** Another provider's and none must not be told apart. */
  static Refusal unknown() {
    return Refusal.of(RatingsProblem.REVIEW_UNKNOWN, "There is no such review of you.");
  }

  private static OfUs ofUs(ResultSet row, boolean shown) throws SQLException {
    String words = row.getString("words");
    String state = row.getString("state");
    return new OfUs(
        row.getObject("id", UUID.class),
        row.getInt("stars"),
        words == null || !shown ? "" : words,
        row.getString("listing_name"),
        quarter(row),
        state == null
            ? null
            : new Reply(
                state, row.getString("reply"), row.getString("changed"), row.getString("reason")),
        row.getBoolean("unverified"),
        row.getBoolean("disputed"),
        row.getString("answer"));
  }

  private static String quarter(ResultSet row) throws SQLException {
    return Quarter.of(row.getObject("written_at", OffsetDateTime.class).toInstant());
  }
}
