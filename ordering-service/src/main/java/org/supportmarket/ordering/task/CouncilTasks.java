package org.supportmarket.ordering.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.ordering.order.OrderStatus;
import org.supportmarket.ordering.person.PersonalTexts;

/** The tasks of councils, with the words that are still there. */
@ApplicationScoped
class CouncilTasks {
  private static final String SELECT =
      """
      SELECT t.*, o.status AS order_status
        FROM council_task t LEFT JOIN orders o ON o.id = t.order_id
       WHERE t.council = ?
      """;

  private final Database database;
  private final PersonalTexts texts;

  CouncilTasks(Database database, PersonalTexts texts) {
    this.database = database;
    this.texts = texts;
  }

  /** The urgent ones first, then what is due first. */
  PageOf<TaskView> page(String council, TaskState state, Paging paging) {
    return database.snapshot(
        () -> {
          long total =
              database
                  .one(
                      "SELECT count(*) FROM council_task WHERE council = ? AND state = ?",
                      row -> row.getLong(1),
                      council,
                      state.code())
                  .orElseThrow();
          List<TaskView> tasks =
              database.query(
                  SELECT
                      + " AND t.state = ? ORDER BY t.urgent DESC, t.due_on, t.id LIMIT ? OFFSET ?",
                  CouncilTasks::taskIn,
                  council,
                  state.code(),
                  paging.perPage(),
                  paging.offset());
          return PageOf.of(total, paging, inWords(tasks));
        });
  }

  Optional<TaskView> find(String council, UUID task) {
    return database
        .one(SELECT + " AND t.id = ?", CouncilTasks::taskIn, council, task)
        .map(found -> inWords(List.of(found)).getFirst());
  }

  /** Whether it was open until now. */
  boolean close(String council, UUID task, String actor, Instant when) {
    return database.update(
            "UPDATE council_task SET state = 'closed', closed_at = ?, closed_by = ?"
                + " WHERE council = ? AND id = ? AND state = 'open'",
            when,
            actor,
            council,
            task)
        == 1;
  }

  private List<TaskView> inWords(List<TaskView> tasks) {
    List<UUID> ids = tasks.stream().map(TaskView::id).toList();
    List<UUID> people = tasks.stream().map(TaskView::personId).distinct().toList();
    Map<UUID, String> names = texts.of(PersonalTexts.Kind.DISPLAY_NAME, people);
    Map<UUID, String> words = texts.of(PersonalTexts.Kind.TASK, ids);
    Map<UUID, String> outcomes = texts.of(PersonalTexts.Kind.TASK_OUTCOME, ids);
    return tasks.stream()
        .map(
            task ->
                task.inWords(
                    names.get(task.personId()), words.get(task.id()), outcomes.get(task.id())))
        .toList();
  }

  private static TaskView taskIn(ResultSet row) throws SQLException {
    OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
    return new TaskView(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        TaskState.find(row.getString("state")).orElseThrow(),
        row.getBoolean("urgent"),
        row.getObject("due_on", LocalDate.class),
        row.getObject("raised_at", OffsetDateTime.class).toInstant(),
        row.getObject("person_id", UUID.class),
        null,
        row.getObject("order_id", UUID.class),
        OrderStatus.find(row.getString("order_status")).orElse(null),
        row.getObject("listing_id", UUID.class),
        row.getObject("object_id", UUID.class),
        null,
        closed == null ? null : closed.toInstant(),
        null);
  }
}
