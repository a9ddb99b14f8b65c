package org.supportmarket.ratings.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;
import org.supportmarket.ratings.review.ReviewState;
import org.supportmarket.ratings.rules.FindingKind;

/** The moderators' queues, what has waited longest on top. */
@ApplicationScoped
class ReadQueue {
  private static final String REVIEW =
      """
      SELECT r.id, r.provider_id, r.listing_id, r.stars, r.state, w.words,
             coalesce(p.provider_name, r.used_provider_name) AS provider_name,
             coalesce(p.listing_name, r.used_listing_name) AS listing_name,
             x.words AS appeal, m.reason AS removal_reason, m.proposed_at, m.issuer, m.subject, %s AS since
        FROM review r
        LEFT JOIN review_words w ON w.review_id = r.id
        LEFT JOIN purchase_line p ON p.order_line_id = r.order_line_id
        LEFT JOIN appeal a ON a.review_id = r.id AND a.decided_at IS NULL
        LEFT JOIN appeal_words x ON x.review_id = a.review_id
        LEFT JOIN removal m ON m.review_id = r.id AND m.closed_at IS NULL
       WHERE %s
      """;

  private static final String SINCE_ITS_STATE =
      "(SELECT max(d.decided_at) FROM review_decision d WHERE d.review_id = r.id)";

  private static final String FINDINGS =
      "SELECT * FROM review_finding WHERE review_id = ANY (?) ORDER BY review_id, position";

  private static final String HISTORY =
      """
      SELECT d.*, w.words FROM moderator_decision d LEFT JOIN moderator_words w ON w.decision_id = d.id
       WHERE d.review_id = ANY (?) ORDER BY d.review_id, d.id
      """;

  private final Database database;

  ReadQueue(Database database) {
    this.database = database;
  }

  PageOf<WaitingReview> page(Queue queue, Paging paging, Moderator moderator) {
    long total =
        database
            .one("SELECT count(*) FROM review r WHERE " + queue.condition(), row -> row.getLong(1))
            .orElseThrow();
    List<WaitingReview> rows =
        database.query(
            REVIEW.formatted(queue.since(), queue.condition())
                + " ORDER BY since, r.id LIMIT ? OFFSET ?",
            row -> bare(row, moderator),
            paging.perPage(),
            paging.offset());
    return PageOf.of(total, paging, whole(rows, moderator));
  }

  /** Refuses with {@code review_unknown}. */
  WaitingReview one(UUID id, Moderator moderator) {
    List<WaitingReview> rows =
        database.query(
            REVIEW.formatted(SINCE_ITS_STATE, "r.id = ?"), row -> bare(row, moderator), id);
    return whole(rows, moderator).stream()
        .findFirst()
        .orElseThrow(() -> Refusal.of(RatingsProblem.REVIEW_UNKNOWN, "There is no such review."));
  }

  private List<WaitingReview> whole(List<WaitingReview> rows, Moderator moderator) {
    UUID[] ids = rows.stream().map(WaitingReview::id).toArray(UUID[]::new);
    Map<UUID, List<WaitingReview.Found>> findings =
        byReview(
            FINDINGS,
            ids,
            row ->
                new WaitingReview.Found(
                    FindingKind.of(row.getString("kind")),
                    row.getInt("from_char"),
                    row.getInt("to_char"),
                    row.getString("why")));
    Map<UUID, List<WaitingReview.Decided>> history =
        byReview(HISTORY, ids, row -> decided(row, moderator));
    return rows.stream()
        .map(
            row ->
                row.with(
                    findings.getOrDefault(row.id(), List.of()),
                    history.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private static WaitingReview.Decided decided(ResultSet row, Moderator moderator)
      throws SQLException {
    return new WaitingReview.Decided(
        at(row, "decided_at"),
        row.getString("step"),
        row.getString("reason"),
        moderator.is(row.getString("issuer"), row.getString("subject")),
        row.getString("words"));
  }

  private <T> Map<UUID, List<T>> byReview(String sql, UUID[] ids, Database.RowReader<T> reader) {
    record Of<T>(UUID review, T thing) {}
    return database
        .query(
            sql,
            row -> new Of<>(row.getObject("review_id", UUID.class), reader.read(row)),
            (Object) ids)
        .stream()
        .collect(
            Collectors.groupingBy(Of::review, Collectors.mapping(Of::thing, Collectors.toList())));
  }

  private static Instant at(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  /** A review without its lists. */
  private static WaitingReview bare(ResultSet row, Moderator moderator) throws SQLException {
    String words = row.getString("words");
    String reason = row.getString("removal_reason");
    return new WaitingReview(
        row.getObject("id", UUID.class),
        row.getObject("provider_id", UUID.class),
        row.getString("provider_name"),
        row.getObject("listing_id", UUID.class),
        row.getString("listing_name"),
        row.getInt("stars"),
        words == null ? "" : words,
        ReviewState.of(row.getString("state")),
        at(row, "since"),
        List.of(),
        row.getString("appeal"),
        reason == null
            ? null
            : new WaitingReview.Proposed(
                Reason.of(reason),
                at(row, "proposed_at"),
                moderator.is(row.getString("issuer"), row.getString("subject"))),
        List.of());
  }
}
