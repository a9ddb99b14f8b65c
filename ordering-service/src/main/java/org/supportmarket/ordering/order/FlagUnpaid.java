package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.notice.RaiseTask;
import org.supportmarket.ordering.notice.TellPerson;
import org.supportmarket.ordering.person.PersonRef;

/**
 * Times that are planned and that no budget of their order will pay, since it has ended or was
 * closed by then. They do not end by themselves (domain, section 6): the person is told and the
 * council gets an urgent task, once for each order.
 */
@ApplicationScoped
class FlagUnpaid {
  static final String TASK = "planned_unpaid";

  /** Those whose day comes near, and all at once when the last of their budgets was closed. */
  private static final String UNPAID =
      """
      FROM occurrence c
      JOIN order_line l ON l.id = c.order_line_id
      JOIN orders o ON o.id = l.order_id
     WHERE c.status = 'planned' AND c.due_on >= ? AND cardinality(l.pots) > 0
       AND (c.due_on <= ? OR NOT EXISTS (
              SELECT FROM budget_line b WHERE b.id = ANY (l.pots) AND b.closed_on IS NULL))
       AND NOT EXISTS (
              SELECT FROM budget_line b
               WHERE b.id = ANY (l.pots) AND c.due_on BETWEEN b.starts_on AND least(b.closed_on - 1, b.ends_on))
       AND NOT EXISTS (SELECT FROM council_task t WHERE t.order_id = o.id AND t.kind = 'planned_unpaid')
      """;

  private final Database database;
  private final RaiseTask raiseTask;
  private final TellPerson tellPerson;

  FlagUnpaid(Database database, RaiseTask raiseTask, TellPerson tellPerson) {
    this.database = database;
    this.raiseTask = raiseTask;
    this.tellPerson = tellPerson;
  }

  private record Unpaid(PersonRef person, String provider, LocalDate first) {}

  /** Orders with such times up to this day, at most so many. */
  List<UUID> orders(LocalDate today, LocalDate until, int most) {
    return database.query(
        "SELECT DISTINCT o.id " + UNPAID + " LIMIT ?",
        row -> row.getObject(1, UUID.class),
        today,
        until,
        most);
  }

  /** Whether it was this copy that told it. */
  @Transactional
  boolean flag(Act act, UUID order, LocalDate until) {
    Optional<Unpaid> found = claimed(order) ? unpaid(order, act.day(), until) : Optional.empty();
    found.ifPresent(unpaid -> tell(act, order, unpaid));
    return found.isPresent();
  }

  private boolean claimed(UUID order) {
    return database
        .one("SELECT 1 FROM orders WHERE id = ? FOR UPDATE SKIP LOCKED", row -> true, order)
        .isPresent();
  }

  private Optional<Unpaid> unpaid(UUID order, LocalDate today, LocalDate until) {
    return database.one(
        "SELECT o.person_id, o.council, o.provider_name, min(c.due_on) AS first "
            + UNPAID
            + " AND o.id = ? GROUP BY o.id",
        row ->
            new Unpaid(
                new PersonRef(row.getObject("person_id", UUID.class), row.getString("council")),
                row.getString("provider_name"),
                row.getObject("first", LocalDate.class)),
        today,
        until,
        order);
  }

  private void tell(Act act, UUID order, Unpaid unpaid) {
    String day = RaiseTask.inWords(unpaid.first());
    raiseTask.raise(
        act,
        unpaid.person(),
        new RaiseTask.Task(
            TASK,
            order,
            order,
            true,
            unpaid.first(),
            "From %s on there is no money for what %s is to do: the budget has ended or was closed. Agree with the person whether it goes on and what pays for it."
                .formatted(day, unpaid.provider())));
    tellPerson.tell(
        unpaid.person().id(),
        TASK,
        order,
        "There is no money yet for what %s is to do from %s on: the budget it was planned from has ended then. Nothing was cancelled. Your council has been asked to talk to you. You can also order it again from another budget, or end it."
            .formatted(unpaid.provider(), day),
        act.when());
  }
}
