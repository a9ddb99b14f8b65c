package org.supportmarket.catalogue.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.catalogue.audit.Audit;
import org.supportmarket.kernel.database.Database;

/** The files that show accreditations, for staff and for the provider that sent them. */
@ApplicationScoped
public class EvidenceFiles {
  private static final String PUT =
      """
      INSERT INTO evidence (accreditation_id, media_type, content, stored_at) VALUES (?, ?, ?, ?)
      ON CONFLICT (accreditation_id) DO UPDATE
         SET media_type = excluded.media_type, content = excluded.content,
             stored_at = excluded.stored_at
      """;
  private static final String READ =
      """
      SELECT e.media_type, e.content, a.provider_id, a.kind
        FROM evidence e JOIN accreditation a ON a.id = e.accreditation_id
       WHERE a.id = ? AND (?::uuid IS NULL OR a.provider_id = ?)
      """;

  private final Database database;
  private final Audit audit;

  EvidenceFiles(Database database, Audit audit) {
    this.database = database;
    this.audit = audit;
  }

  private record Kept(EvidenceFile file, UUID providerId, String kind) {}

  void put(UUID accreditationId, EvidenceFile file, Instant at) {
    database.update(PUT, accreditationId, file.mediaType(), file.content(), at);
  }

  void remove(UUID accreditationId) {
    database.update("DELETE FROM evidence WHERE accreditation_id = ?", accreditationId);
  }

  /** What this provider sent itself. */
  public Optional<EvidenceFile> own(UUID providerId, UUID accreditationId) {
    return read(accreditationId, providerId).map(Kept::file);
  }

  /** What staff look at; every look is written down. */
  @Transactional
  public Optional<EvidenceFile> seen(UUID accreditationId) {
    Optional<Kept> kept = read(accreditationId, null);
    kept.ifPresent(
        one ->
            audit.record(
                "evidence.seen", "provider", one.providerId(), Map.of("kind", one.kind())));
    return kept.map(Kept::file);
  }

  private Optional<Kept> read(UUID accreditationId, UUID providerId) {
    return database.one(
        READ,
        row ->
            new Kept(
                new EvidenceFile(row.getString("media_type"), row.getBytes("content")),
                row.getObject("provider_id", UUID.class),
                row.getString("kind")),
        accreditationId,
        providerId,
        providerId);
  }
}
