package org.supportmarket.catalogue.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.paging.Paging;

/** What providers have written. Written to under the lock of the listing it is about. */
@ApplicationScoped
class Proposals {
  private static final String SELECT =
      """
      SELECT c.id, c.listing_id, c.provider_id, c.kind, c.state, c.content, c.submitted_at,
             c.decided_at, c.reason
        FROM listing_change c
      """;

  private final Database database;
  private final ObjectMapper json;

  Proposals(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  Optional<Proposal> find(UUID id) {
    return database.one(SELECT + " WHERE c.id = ?", this::read, id);
  }

  /** The latest of a listing, if its provider still sees it. */
  Optional<Proposal> current(UUID listingId) {
    return database
        .one(
            SELECT + " WHERE c.listing_id = ? ORDER BY c.number DESC LIMIT 1",
            this::read,
            listingId)
        .filter(latest -> latest.state().isCurrent());
  }

  /** The same for all listings of a provider. */
  List<Proposal> currentOf(UUID providerId) {
    return database.query(
        "SELECT * FROM (SELECT DISTINCT ON (listing_id) * FROM listing_change"
            + " WHERE provider_id = ? ORDER BY listing_id, number DESC) c"
            + " WHERE c.state IN ('draft', 'submitted', 'refused')",
        this::read,
        providerId);
  }

  /** A page of those in a state, the one that waits longest first. */
  List<Proposal> page(ProposalState state, Paging paging) {
    return database.query(
        SELECT + " WHERE c.state = ? ORDER BY c.submitted_at, c.number LIMIT ? OFFSET ?",
        this::read,
        state.word(),
        paging.perPage(),
        paging.offset());
  }

  long count(ProposalState state) {
    return database
        .one(
            "SELECT count(*) FROM listing_change WHERE state = ?",
            row -> row.getLong(1),
            state.word())
        .orElseThrow();
  }

  /** How many listings of a provider are being written and have never been shown. */
  long countUnseen(UUID providerId) {
    return database
        .one(
            "SELECT count(*) FROM listing WHERE provider_id = ? AND status IN ('draft',"
                + " 'submitted')",
            row -> row.getLong(1),
            providerId)
        .orElseThrow();
  }

  UUID add(UUID listingId, UUID providerId, boolean first, ListingDraft content) {
    UUID id = UUID.randomUUID();
    database.update(
        "INSERT INTO listing_change (id, listing_id, provider_id, kind, state, content)"
            + " VALUES (?, ?, ?, ?, 'draft', ?::jsonb)",
        id,
        listingId,
        providerId,
        first ? "new" : "change",
        written(content));
    return id;
  }

  void rewrite(UUID id, ListingDraft content) {
    database.update(
        "UPDATE listing_change SET content = ?::jsonb WHERE id = ? AND state = 'draft'",
        written(content),
        id);
  }

  void submit(UUID id, Instant at) {
    database.update(
        "UPDATE listing_change SET state = 'submitted', submitted_at = ? WHERE id = ?", at, id);
  }

  void approve(UUID id, Instant at) {
    database.update(
        "UPDATE listing_change SET state = 'approved', decided_at = ? WHERE id = ?", at, id);
  }

  void refuse(UUID id, String reason, Instant at) {
    database.update(
        "UPDATE listing_change SET state = 'refused', reason = ?, decided_at = ? WHERE id = ?",
        reason,
        at,
        id);
  }

  /** Whatever of a listing is being written or waits; returns whether there was anything. */
  boolean replaceOpen(UUID listingId) {
    return database.update(
            "UPDATE listing_change SET state = 'replaced'"
                + " WHERE listing_id = ? AND state IN ('draft', 'submitted')",
            listingId)
        > 0;
  }

  private Proposal read(ResultSet row) throws SQLException {
    return new Proposal(
        row.getObject("id", UUID.class),
        row.getObject("listing_id", UUID.class),
        row.getObject("provider_id", UUID.class),
        row.getString("kind").equals("new"),
        ProposalState.of(row.getString("state")),
        content(row.getString("content")),
        instant(row, "submitted_at"),
        instant(row, "decided_at"),
        row.getString("reason"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private ListingDraft content(String text) {
    try {
      return json.readValue(text, ListingDraft.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A draft can't be read", e);
    }
  }

  private String written(ListingDraft content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A draft is no JSON", e);
    }
  }
}
