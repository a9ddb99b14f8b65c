package org.supportmarket.catalogue.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;

/** Reads the audit, newest first. */
@ApplicationScoped
class AuditBook {
  private static final String PAGE =
      """
      SELECT a.*, w.words FROM audit a LEFT JOIN audit_words w ON w.audit_id = a.id
       WHERE ?::uuid IS NULL OR a.subject_id = ?
       ORDER BY a.recorded_at DESC, a.id DESC LIMIT ? OFFSET ?
      """;

  private final Database database;
  private final ObjectMapper json;

  AuditBook(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** Entries about one thing; null is about all. */
  PageOf<AuditView> page(UUID subjectId, Paging paging) {
    List<AuditView> entries =
        database.query(PAGE, this::read, subjectId, subjectId, paging.perPage(), paging.offset());
    long total =
        database
            .one(
                "SELECT count(*) FROM audit WHERE ?::uuid IS NULL OR subject_id = ?",
                row -> row.getLong(1),
                subjectId,
                subjectId)
            .orElseThrow();
    return PageOf.of(total, paging, entries);
  }

  private AuditView read(ResultSet row) throws SQLException {
    String issuer = row.getString("issuer");
    String subject = row.getString("subject");
    return new AuditView(
        row.getTimestamp("recorded_at").toInstant(),
        issuer == null ? subject : issuer + "#" + subject,
        List.of((String[]) row.getArray("roles").getArray()),
        row.getString("action"),
        row.getString("kind"),
        row.getObject("subject_id", UUID.class),
        detail(row.getString("detail")),
        row.getString("words"));
  }

  private JsonNode detail(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The database holds JSON we can't read", e);
    }
  }
}
