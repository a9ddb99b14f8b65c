package org.supportmarket.ordering.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.person.PersonRef;

/** What people want to be told of, and what they have been told. */
@ApplicationScoped
class AlertRules {
  private static final String SET =
      """
      INSERT INTO alert_rule (person_id, kind, active, percent, changed_at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (person_id, kind) DO UPDATE
         SET active = excluded.active, percent = excluded.percent, changed_at = excluded.changed_at,
             checked_on = NULL
      """;

  /**
   * The claim: rows another copy is at are passed over, and whoever comes after finds them done.
   */
  private static final String CLAIM =
      """
      WITH due AS MATERIALIZED (
        SELECT person_id, kind FROM alert_rule
         WHERE active AND (checked_on IS NULL OR checked_on < ?)
         ORDER BY checked_on NULLS FIRST, person_id, kind LIMIT ? FOR UPDATE SKIP LOCKED)
      UPDATE alert_rule r SET checked_on = ?
        FROM due, person p
       WHERE r.person_id = due.person_id AND r.kind = due.kind AND p.id = r.person_id
      RETURNING r.person_id, p.council, r.kind, r.percent
      """;

  private static final String TOLD =
      "INSERT INTO alert_told (person_id, kind, cause, told_at) VALUES (?, ?, ?, ?)"
          + " ON CONFLICT DO NOTHING";

  private final Database database;

  AlertRules(Database database) {
    this.database = database;
  }

  /** One that is to be looked into today. */
  record Rule(PersonRef person, AlertKind kind, Integer percent) {}

  /** All kinds, those never set being off. */
  List<AlertView> of(UUID person) {
    Map<AlertKind, AlertView> set =
        database
            .query(
                "SELECT kind, active, percent FROM alert_rule WHERE person_id = ?",
                AlertRules::viewIn,
                person)
            .stream()
            .collect(Collectors.toMap(AlertView::kind, Function.identity()));
    return Arrays.stream(AlertKind.values())
        .map(kind -> set.getOrDefault(kind, AlertView.off(kind)))
        .toList();
  }

  /** Switches one; it is looked into again on the same day. */
  void set(UUID person, AlertView alert, Instant when) {
    database.update(SET, person, alert.kind().code(), alert.active(), alert.percent(), when);
  }

  /** Takes at most so many that nobody has looked into on this day. */
  List<Rule> claim(LocalDate day, int most) {
    return database.query(
        CLAIM,
        row ->
            new Rule(
                new PersonRef(row.getObject("person_id", UUID.class), row.getString("council")),
                AlertKind.find(row.getString("kind")).orElseThrow(),
                row.getObject("percent", Integer.class)),
        day,
        most,
        day);
  }

  /** Whether this cause is news to the person: true once, for whoever asks first. */
  boolean isNews(UUID person, AlertKind kind, String cause, Instant when) {
    return database.update(TOLD, person, kind.code(), cause, when) == 1;
  }

  private static AlertView viewIn(ResultSet row) throws SQLException {
    return new AlertView(
        AlertKind.find(row.getString("kind")).orElseThrow(),
        row.getBoolean("active"),
        row.getObject("percent", Integer.class));
  }
}
