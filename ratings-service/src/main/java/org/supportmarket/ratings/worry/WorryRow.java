package org.supportmarket.ratings.worry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was told, as the desk's list shows it: without its words. */
record WorryRow(
    UUID id,
    String reference,
    @Schema(description = "False: no council is known, and any desk may take it") boolean ours,
    Instant toldAt,
    Instant readBy,
    @Schema(description = "Null until somebody at the desk has read it") Instant readAt,
    Instant closedAt,
    WorryOutcome outcome) {
  /** How long the desk takes at most to read what it was told. */
  static final Duration READ_WITHIN = Duration.ofDays(1);

  static WorryRow read(ResultSet row) throws SQLException {
    Instant toldAt = at(row, "told_at");
    String outcome = row.getString("outcome");
    return new WorryRow(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        row.getString("council") != null,
        toldAt,
        toldAt.plus(READ_WITHIN),
        at(row, "read_at"),
        at(row, "closed_at"),
        outcome == null ? null : WorryOutcome.of(outcome));
  }

  static Instant at(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
