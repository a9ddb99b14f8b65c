package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PersonalTexts;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;

/** The history of budgets: every change, by whom and why, each with its entry in the audit. */
@ApplicationScoped
class BudgetEvents {
  /** The longest reason. */
  static final int LONGEST_WORDS = 1_000;

  private static final String INSERT =
      """
      INSERT INTO budget_event (id, budget_line_id, person_id, council, kind, pence, effective_date, actor, authority,
                                acting_for)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Database database;
  private final PersonalTexts texts;
  private final Audit audit;

  BudgetEvents(Database database, PersonalTexts texts, Audit audit) {
    this.database = database;
    this.texts = texts;
    this.audit = audit;
  }

  /**
   * Something that happened to a budget.
   *
   * @param kind as the table lists them
   */
  record Happened(UUID id, UUID budget, PersonRef person, String kind, long pence, String words) {}

  /** Writes it down; without words where there are none. */
  void record(Act act, String action, Happened what) {
    database.update(
        INSERT,
        what.id(),
        what.budget(),
        what.person().id(),
        what.person().council(),
        what.kind(),
        what.pence(),
        act.day(),
        act.actor(),
        act.authority(),
        act.actingFor());
    if (what.words() != null) {
      texts.put(
          what.person().id(),
          PersonalTexts.Kind.BUDGET_WORDS,
          what.id(),
          what.words().strip(),
          act.when());
    }
    audit.done(
        act,
        action,
        About.person(what.person().id(), what.person().council(), "budget", what.budget()));
  }

  /** The history of a budget, the newest first, with the words that are still there. */
  List<BudgetCaseView.Change> of(UUID budget) {
    List<BudgetCaseView.Change> changes =
        database.query(
            "SELECT * FROM budget_event WHERE budget_line_id = ? ORDER BY recorded_at DESC, id LIMIT 200",
            row ->
                new BudgetCaseView.Change(
                    row.getObject("id", UUID.class),
                    row.getString("kind"),
                    row.getLong("pence"),
                    row.getObject("effective_date", LocalDate.class),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    row.getString("authority"),
                    null),
            budget);
    Map<UUID, String> words =
        texts.of(
            PersonalTexts.Kind.BUDGET_WORDS,
            changes.stream().map(BudgetCaseView.Change::id).toList());
    return changes.stream().map(change -> change.inWords(words.get(change.id()))).toList();
  }

  /** Refuses with invalid_request where no reason is given, or too long a one. */
  static void checkWords(String words) {
    if (!PlainWords.fit(words, LONGEST_WORDS)) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST,
          "Say why, in at most %,d characters: the person reads it.".formatted(LONGEST_WORDS));
    }
  }
}
