package org.supportmarket.catalogue.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;

/** Reads what a provider should still see to: whatever it has seen to is gone. */
@ApplicationScoped
class ReadReminders {
  private static final String OPEN =
      """
      SELECT DISTINCT ON (r.about, r.kind, r.subject_id)
             r.*, coalesce(a.name, l.name) AS name
        FROM reminder r
        LEFT JOIN accreditation a ON r.kind = 'accreditation' AND a.id = r.subject_id
              AND a.valid_to = r.about AND a.status IN ('claimed', 'verified')
        LEFT JOIN listing l ON r.kind = 'spaces' AND l.id = r.subject_id
              AND l.spaces_confirmed_on = r.about AND l.status = 'published'
              AND l.spaces IS NOT NULL
       WHERE r.provider_id = ? AND (a.valid_to >= ? OR l.id IS NOT NULL)
       ORDER BY r.about, r.kind, r.subject_id, r.stage_days
      """;

  private final Database database;
  private final Clock clock;

  ReadReminders(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The most urgent stage of each. */
  List<ReminderView> of(UUID providerId) {
    LocalDate today = LocalDate.now(clock);
    return database.query(
        OPEN,
        row -> {
          LocalDate about = row.getObject("about", LocalDate.class);
          return new ReminderView(
              row.getObject("id", UUID.class),
              row.getString("kind"),
              row.getObject("subject_id", UUID.class),
              row.getString("name"),
              about,
              row.getInt("stage_days"),
              Math.abs(ChronoUnit.DAYS.between(today, about)),
              row.getTimestamp("made_at").toInstant());
        },
        providerId,
        today);
  }
}
