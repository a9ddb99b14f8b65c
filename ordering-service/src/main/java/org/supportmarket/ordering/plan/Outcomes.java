package org.supportmarket.ordering.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PersonalTexts;

/** The outcomes of people's plans, with the words that are still there. */
@ApplicationScoped
class Outcomes {
  private final Database database;
  private final PersonalTexts texts;

  Outcomes(Database database, PersonalTexts texts) {
    this.database = database;
    this.texts = texts;
  }

  /** Those agreed first, then those that have ended. */
  List<OutcomeView> of(PersonRef person) {
    return inWords(
        database.query(
            "SELECT * FROM plan_outcome WHERE person_id = ? ORDER BY state, agreed_at, id",
            Outcomes::outcomeIn,
            person.id()));
  }

  Optional<OutcomeView> find(PersonRef person, UUID outcome) {
    return database
        .one(
            "SELECT * FROM plan_outcome WHERE person_id = ? AND id = ?",
            Outcomes::outcomeIn,
            person.id(),
            outcome)
        .map(found -> inWords(List.of(found)).getFirst());
  }

  /** How many are agreed now. */
  int agreed(PersonRef person) {
    return database
        .one(
            "SELECT count(*) FROM plan_outcome WHERE person_id = ? AND state = 'agreed'",
            row -> row.getInt(1),
            person.id())
        .orElseThrow();
  }

  Map<UUID, String> words(Collection<UUID> outcomes) {
    return texts.of(PersonalTexts.Kind.OUTCOME, outcomes);
  }

  void add(Act act, PersonRef person, UUID outcome, String need) {
    database.update(
        "INSERT INTO plan_outcome (id, person_id, council, need, state, agreed_at, agreed_by)"
            + " VALUES (?, ?, ?, ?, 'agreed', ?, ?)",
        outcome,
        person.id(),
        person.council(),
        need,
        act.when(),
        act.actor());
  }

  /** Whether the plan has it, and it had not ended. */
  boolean change(Act act, PersonRef person, UUID outcome, String need, boolean ended) {
    return database.update(
            "UPDATE plan_outcome SET need = ?, state = ?, ended_at = ?::timestamptz"
                + " WHERE person_id = ? AND id = ? AND state = 'agreed'",
            need,
            ended ? "ended" : "agreed",
            ended ? act.when() : null,
            person.id(),
            outcome)
        == 1;
  }

  private List<OutcomeView> inWords(List<OutcomeView> outcomes) {
    Map<UUID, String> words = words(outcomes.stream().map(OutcomeView::id).toList());
    return outcomes.stream().map(outcome -> outcome.saying(words.get(outcome.id()))).toList();
  }

  private static OutcomeView outcomeIn(ResultSet row) throws SQLException {
    OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
    return new OutcomeView(
        row.getObject("id", UUID.class),
        null,
        row.getString("need"),
        row.getString("state"),
        row.getObject("agreed_at", OffsetDateTime.class).toInstant(),
        ended == null ? null : ended.toInstant());
  }
}
