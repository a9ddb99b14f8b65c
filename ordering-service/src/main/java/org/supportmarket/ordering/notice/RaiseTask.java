package org.supportmarket.ordering.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.calendar.BankHolidays;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PersonalTexts;

/** Asks a council's officers to look into something, and stops asking once it is settled. */
@ApplicationScoped
public class RaiseTask {
  private static final DateTimeFormatter PLAIN =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  private static final String INSERT =
      """
      INSERT INTO council_task (id, council, person_id, order_id, object_id, kind, urgent, due_on, state, raised_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'open', ?)
      """;

  private static final String SETTLE =
      """
      UPDATE council_task SET state = 'closed', closed_at = ?, closed_by = ?
       WHERE object_id = ? AND person_id = ? AND kind = ? AND state = 'open'
      RETURNING id
      """;

  private final Database database;
  private final PersonalTexts texts;

  RaiseTask(Database database, PersonalTexts texts) {
    this.database = database;
    this.texts = texts;
  }

  /**
   * What has to be looked into.
   *
   * @param kind letters and underscores, at most 40
   * @param order the order it is about, or null
   * @param object what settles it: a look, a budget, an order
   * @param dueOn the last day to have looked into it
   * @param words 1 to 2000 characters, for officers
   */
  public record Task(
      String kind, UUID order, UUID object, boolean urgent, LocalDate dueOn, String words) {}

  /** In the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void raise(Act act, PersonRef person, Task task) {
    UUID id = UUID.randomUUID();
    database.update(
        INSERT,
        id,
        person.council(),
        person.id(),
        task.order(),
        task.object(),
        task.kind(),
        task.urgent(),
        task.dueOn(),
        act.when());
    texts.put(person.id(), PersonalTexts.Kind.TASK, id, task.words(), act.when());
  }

  /** Closes what is still open of this kind about this object; in the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void settle(Act act, PersonRef person, String kind, UUID object, String outcome) {
    database
        .query(
            SETTLE,
            row -> row.getObject("id", UUID.class),
            act.when(),
            act.actor(),
            object,
            person.id(),
            kind)
        .forEach(
            task ->
                texts.put(person.id(), PersonalTexts.Kind.TASK_OUTCOME, task, outcome, act.when()));
  }

  /** So many working days after a day of the calendar, that day not counted. */
  public static LocalDate workingDaysAfter(LocalDate day, int number) {
    return BankHolidays.ofEngland().workingDaysAfter(day, number);
  }

  /** A day as people say it, such as Tuesday 3 March. */
  public static String inWords(LocalDate day) {
    return PLAIN.format(day);
  }
}
