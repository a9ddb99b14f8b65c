package org.supportmarket.catalogue.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;

/** Reads accreditations for those who work with them: their provider and moderators. */
@ApplicationScoped
public class ClaimBook {
  private static final String SELECT =
      """
      SELECT a.*, p.name AS provider_name, e.media_type, length(e.content) AS bytes, e.stored_at
        FROM accreditation a JOIN provider p ON p.id = a.provider_id
        LEFT JOIN evidence e ON e.accreditation_id = a.id
      """;

  /** Only what there is something to check by. */
  private static final String WAITING =
      """
       WHERE a.status = 'claimed' AND a.claimed_at IS NOT NULL
         AND (a.valid_to IS NULL OR a.valid_to >= ?)
         AND (a.reference IS NOT NULL
              OR EXISTS (SELECT FROM evidence x WHERE x.accreditation_id = a.id))
      """;

  private final Database database;
  private final Clock clock;

  ClaimBook(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** All of a provider but those it withdrew, by name. */
  public List<ClaimView> ofProvider(UUID providerId) {
    return database.query(
        SELECT + " WHERE a.provider_id = ? AND a.status <> 'withdrawn' ORDER BY a.name, a.id",
        this::read,
        providerId);
  }

  /** One of them. */
  public Optional<ClaimView> find(UUID id) {
    return database.one(SELECT + " WHERE a.id = ?", this::read, id);
  }

  /** Those that wait for a moderator, oldest first. */
  public PageOf<ClaimView> waiting(Paging paging) {
    LocalDate today = LocalDate.now(clock);
    long total =
        database
            .one("SELECT count(*) FROM accreditation a" + WAITING, row -> row.getLong(1), today)
            .orElseThrow();
    List<ClaimView> page =
        database.query(
            SELECT + WAITING + " ORDER BY a.claimed_at, a.id LIMIT ? OFFSET ?",
            this::read,
            today,
            paging.perPage(),
            paging.offset());
    return PageOf.of(total, paging, page);
  }

  private ClaimView read(ResultSet row) throws SQLException {
    AccreditationStatus status = AccreditationStatus.of(row.getString("status"));
    LocalDate validTo = row.getObject("valid_to", LocalDate.class);
    Instant claimedAt = instant(row, "claimed_at");
    return new ClaimView(
        row.getObject("id", UUID.class),
        new ClaimView.ClaimingProvider(
            row.getObject("provider_id", UUID.class), row.getString("provider_name")),
        row.getString("kind"),
        row.getString("name"),
        status,
        row.getString("issuer"),
        row.getString("reference"),
        validTo,
        validTo != null && validTo.isBefore(LocalDate.now(clock)),
        claimedAt,
        row.getObject("verified_on", LocalDate.class),
        row.getString("verified_by"),
        row.getString("verified_how"),
        row.getString("rejected_because"),
        status == AccreditationStatus.VERIFIED && claimedAt == null,
        row.getString("media_type") == null
            ? null
            : new EvidenceView(
                row.getString("media_type"), row.getInt("bytes"), instant(row, "stored_at")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    java.sql.Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}
