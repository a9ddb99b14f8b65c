package org.supportmarket.ordering.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.person.PersonRef;

/** Which providers earn when they themselves act for a person or hold their money. */
@ApplicationScoped
class Earners {
  private static final String SELECT =
      """
      SELECT DISTINCT works.at AS provider_id, t.body AS name,
             CASE d.kind WHEN 'fund_holder' THEN 'holds_money' ELSE 'acts' END AS how
        FROM delegation d
        LEFT JOIN provider_login w ON w.issuer = d.issuer AND w.subject = d.subject AND w.active
       CROSS JOIN LATERAL (SELECT coalesce(w.provider_id, d.provider_id)) AS works(at)
        LEFT JOIN personal_text t
          ON t.person_id = d.person_id AND t.kind = 'supporter_name' AND t.object_id = d.id
       WHERE d.person_id = ? AND d.state = 'active' AND works.at IS NOT NULL
       LIMIT 100
      """;

  private final Database database;

  Earners(Database database) {
    this.database = database;
  }

  /** A provider who earns when this person buys from it on their own people's say-so. */
  @Schema(name = "Earner")
  record Earner(
      UUID providerId,
      @Schema(nullable = true, examples = "Sam Sutton") String name,
      @Schema(examples = "acts", description = "acts or holds_money") String how) {}

  List<Earner> of(PersonRef person) {
    return database.query(
        SELECT,
        row ->
            new Earner(
                row.getObject("provider_id", UUID.class),
                row.getString("name"),
                row.getString("how")),
        person.id());
  }
}
