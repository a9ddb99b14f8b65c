package org.supportmarket.ratings.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ratings.rules.FindingKind;

/** What a person said, with everything that became of it. */
@ApplicationScoped
class OwnReviews {
  private static final String SELECT =
      "SELECT "
          + Review.COLUMNS
          + """
            , r.written_by, r.outcome, r.kindness, r.on_time, r.wanted, r.value, r.choose_again,
              w.words, last.reason,
              coalesce(p.listing_name, r.used_listing_name) AS listing_name,
              coalesce(p.provider_name, r.used_provider_name) AS provider_name
              FROM review r
              LEFT JOIN purchase_line p ON p.order_line_id = r.order_line_id
              LEFT JOIN review_words w ON w.review_id = r.id
              LEFT JOIN LATERAL (SELECT d.reason FROM review_decision d
                                  WHERE d.review_id = r.id ORDER BY d.position DESC LIMIT 1) last ON true
             WHERE r.person_id = ?
            """;

  private static final String FINDINGS =
      """
      SELECT f.* FROM review_finding f JOIN review r ON r.id = f.review_id
       WHERE r.person_id = ? ORDER BY f.review_id, f.position
      """;

  private final Database database;
  private final Clock clock;

  OwnReviews(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The latest first, with what they replaced. */
  List<OwnReview> of(UUID person, int limit) {
    return read(person, false, " ORDER BY r.written_at DESC, r.standing DESC, r.id LIMIT ?", limit);
  }

  /** What somebody who acts for this person wrote down for them and still stands, by its id. */
  Map<UUID, OwnReview> writtenDown(UUID person, ReviewDraft.Writer writer) {
    return read(
            person,
            true,
            " AND r.standing AND r.acting AND r.issuer = ? AND r.subject = ?",
            writer.issuer(),
            writer.subject())
        .stream()
        .collect(Collectors.toMap(OwnReview::id, one -> one));
  }

  /** What this person last said of each listing, by listing. */
  Map<UUID, OwnReview> standing(UUID person) {
    Map<UUID, OwnReview> byListing = new HashMap<>();
    read(person, false, " AND r.standing").forEach(one -> byListing.put(one.listingId(), one));
    return byListing;
  }

  Optional<OwnReview> find(UUID person, UUID review) {
    return read(person, false, " AND r.id = ?", review).stream().findFirst();
  }

  private List<OwnReview> read(UUID person, boolean supporter, String more, Object... values) {
    LocalDate today = LocalDate.now(clock);
    Map<UUID, List<OwnReview.Found>> findings = findings(person);
    List<Object> all = new ArrayList<>(List.of(person));
    all.addAll(List.of(values));
    return database.query(
        SELECT + more, row -> OwnReview.in(row, findings, today, supporter), all.toArray());
  }

  private Map<UUID, List<OwnReview.Found>> findings(UUID person) {
    record Place(UUID review, OwnReview.Found finding) {}
    Map<UUID, List<OwnReview.Found>> byReview = new HashMap<>();
    database
        .query(
            FINDINGS,
            row ->
                new Place(
                    row.getObject("review_id", UUID.class),
                    new OwnReview.Found(
                        FindingKind.of(row.getString("kind")),
                        row.getInt("from_char"),
                        row.getInt("to_char"),
                        row.getString("why"))),
            person)
        .forEach(
            one ->
                byReview.computeIfAbsent(one.review(), id -> new ArrayList<>()).add(one.finding()));
    return byReview;
  }
}
