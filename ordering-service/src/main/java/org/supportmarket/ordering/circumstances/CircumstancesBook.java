package org.supportmarket.ordering.circumstances;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.Act;

/** The rows of people's circumstances. */
@ApplicationScoped
class CircumstancesBook {
  private static final String KEEP =
      """
      INSERT INTO circumstances AS known (person_id, district, age_band, support_reason, pathway, questionnaire_on,
                                          counted, changed_at, changed_by)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (person_id) DO UPDATE
         SET district = excluded.district, age_band = excluded.age_band, support_reason = excluded.support_reason,
             pathway = excluded.pathway, questionnaire_on = excluded.questionnaire_on, counted = excluded.counted,
             changed_at = excluded.changed_at, changed_by = excluded.changed_by
       WHERE (known.district, known.age_band, known.support_reason, known.pathway, known.questionnaire_on, known.counted)
             IS DISTINCT FROM (excluded.district, excluded.age_band, excluded.support_reason, excluded.pathway,
                               excluded.questionnaire_on, excluded.counted)
      """;

  private final Database database;

  CircumstancesBook(Database database) {
    this.database = database;
  }

  Optional<Circumstances> find(UUID person) {
    return database.one(
        "SELECT * FROM circumstances WHERE person_id = ?", CircumstancesBook::in, person);
  }

  /** Whether anything is different now. */
  boolean keep(Act act, UUID person, Circumstances told) {
    return database.update(
            KEEP,
            person,
            told.district(),
            told.ageBand(),
            told.supportReason(),
            told.pathway(),
            told.questionnaireOn(),
            told.counted(),
            act.when(),
            act.actor())
        == 1;
  }

  private static Circumstances in(ResultSet row) throws SQLException {
    return new Circumstances(
        row.getString("district"),
        row.getString("age_band"),
        row.getString("support_reason"),
        row.getString("pathway"),
        row.getObject("questionnaire_on", LocalDate.class),
        row.getBoolean("counted"));
  }
}
