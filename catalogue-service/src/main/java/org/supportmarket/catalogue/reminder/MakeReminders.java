package org.supportmarket.catalogue.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.supportmarket.kernel.database.Database;

/** Writes the reminders that are due. Any number of copies may do so at once, each is one row. */
@ApplicationScoped
class MakeReminders {
  /** At 60, 30 and 7 days; what is claimed later begins at the stage it is in. */
  private static final String ACCREDITATIONS =
      """
      INSERT INTO reminder (provider_id, kind, subject_id, about, stage_days, made_at)
      SELECT a.provider_id, 'accreditation', a.id, a.valid_to,
             CASE WHEN a.valid_to - d.today <= 7 THEN 7
                  WHEN a.valid_to - d.today <= 30 THEN 30 ELSE 60 END, ?
        FROM (SELECT ?::date AS today) d, accreditation a JOIN provider p ON p.id = a.provider_id
       WHERE a.valid_to BETWEEN d.today AND d.today + 60
         AND a.status IN ('claimed', 'verified') AND p.status <> 'closed'
      ON CONFLICT DO NOTHING
      """;

  private static final String SPACES =
      """
      INSERT INTO reminder (provider_id, kind, subject_id, about, stage_days, made_at)
      SELECT provider_id, 'spaces', id, spaces_confirmed_on, 30, ?
        FROM listing
       WHERE spaces IS NOT NULL AND status = 'published' AND spaces_confirmed_on < ?::date - 30
      ON CONFLICT DO NOTHING
      """;

  private final Database database;
  private final Clock clock;

  MakeReminders(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Returns how many were due on this day and had not been made yet. */
  @Transactional
  public int due(LocalDate today) {
    return database.update(ACCREDITATIONS, clock.instant(), today)
        + database.update(SPACES, clock.instant(), today);
  }
}
