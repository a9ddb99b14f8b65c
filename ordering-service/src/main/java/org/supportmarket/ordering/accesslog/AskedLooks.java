package org.supportmarket.ordering.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Looks withheld from the person that one officer asked for and another answers. */
@ApplicationScoped
class AskedLooks {
  private static final String SELECT =
      """
      SELECT k.id, k.asked_at, k.actor = ? AS yours,
             CASE WHEN k.refused_at IS NOT NULL THEN 'refused' WHEN k.opened_at IS NOT NULL THEN 'agreed'
                  WHEN k.asked_at <= ?::timestamptz - interval '1 day' THEN 'run_out' ELSE 'waiting' END AS state,
             (SELECT t.body FROM personal_text t
               WHERE t.person_id = k.person_id AND t.kind = 'look_reason' AND t.object_id = k.id) AS reason
        FROM person_look k
       WHERE k.id = ? AND k.person_id = ? AND k.council = ? AND (k.agreed_by IS NOT NULL OR k.opened_at IS NULL)
      """;

  private final Database database;

  AskedLooks(Database database) {
    this.database = database;
  }

  /** Refuses with look_unknown. */
  AskedLook find(Act act, PersonRef person, UUID look) {
    return database
        .one(
            SELECT,
            row ->
                new AskedLook(
                    row.getObject("id", UUID.class),
                    row.getString("state"),
                    row.getBoolean("yours"),
                    row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                    row.getString("reason")),
            act.actor(),
            act.when(),
            look,
            person.id(),
            person.council())
        .orElseThrow(
            () -> Refusal.of(OrderingProblem.LOOK_UNKNOWN, "Nobody asked for such a look."));
  }
}
