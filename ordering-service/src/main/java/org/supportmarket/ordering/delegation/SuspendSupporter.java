package org.supportmarket.ordering.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PersonalTexts;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Suspected abuse: two different officers stop a supporter at once and without notice, and the
 * council looks into it within five working days.
 */
@ApplicationScoped
class SuspendSupporter {
  private static final int REVIEWED_IN_WORKING_DAYS = 5;

  /** A suspicion nobody shared within a week is forgotten. */
  private static final String SUSPECT =
      """
      UPDATE delegation SET suspecting = ?, suspected_at = ?
       WHERE id = ? AND person_id = ? AND state = 'active'
         AND (suspecting IS NULL OR suspected_at < ?::timestamptz - interval '7 days')
      """;

  private static final String SUSPEND =
      """
      UPDATE delegation SET state = 'suspended'
       WHERE id = ? AND person_id = ? AND state = 'active' AND suspecting <> ?
      """;

  private static final String RESUME =
      """
      UPDATE delegation SET state = 'active', suspecting = NULL, suspected_at = NULL
       WHERE id = ? AND person_id = ? AND state = 'suspended'
      """;

  private static final String RAISE_REVIEW =
      """
      INSERT INTO council_task (id, council, person_id, kind, delegation_id, urgent, due_on, state, raised_at)
      VALUES (?, ?, ?, 'supporter_review', ?, true, ?, 'open', ?)
      """;

  private final Database database;
  private final Delegations delegations;
  private final TellPerson tellPerson;
  private final PersonalTexts texts;
  private final Audit audit;

  SuspendSupporter(
      Database database,
      Delegations delegations,
      TellPerson tellPerson,
      PersonalTexts texts,
      Audit audit) {
    this.database = database;
    this.delegations = delegations;
    this.tellPerson = tellPerson;
    this.texts = texts;
    this.audit = audit;
  }

  /**
   * The first officer's call is kept, a second officer's carries it out. Refuses with
   * invalid_request, supporter_unknown, delegation_ended, second_officer_needed.
   */
  @Transactional
  public SupporterView suspend(Act act, PersonRef person, UUID id, String reason) {
    EndSupporter.checkReason(reason);
    SupporterView before = delegations.find(person, id);
    if (!before.is("active")) {
      throw Refusal.of(
          OrderingProblem.DELEGATION_ENDED, "They do not act for this person at the moment.");
    }
    if (database.update(SUSPECT, act.actor(), act.when(), id, person.id(), act.when()) == 1) {
      texts.put(person.id(), PersonalTexts.Kind.SUPPORTER_ENDING, id, reason.strip(), act.when());
      written(act, person, "supporter.suspect", id);
      return delegations.find(person, id);
    }
    if (database.update(SUSPEND, id, person.id(), act.actor()) == 0) {
      throw Refusal.of(
          OrderingProblem.SECOND_OFFICER_NEEDED,
          "You have said so already. Another officer has to agree before they are stopped.");
    }
    raiseReview(act, person, before, reason.strip());
    tellPerson.tell(
        act,
        person.id(),
        "supporter_suspended",
        "%s cannot act for you for now. Your council looks into it by %s and will talk to you."
            .formatted(
                before.name(),
                InPlainDays.of(InPlainDays.workingDaysAfter(act.day(), REVIEWED_IN_WORKING_DAYS))));
    written(act, person, "supporter.suspend", id);
    return delegations.find(person, id);
  }

  /** It was looked into and nothing was wrong: they act for the person again. */
  @Transactional
  public SupporterView resume(Act act, PersonRef person, UUID id, String reason) {
    EndSupporter.checkReason(reason);
    SupporterView before = delegations.find(person, id);
    if (database.update(RESUME, id, person.id()) == 0) {
      throw Refusal.of(OrderingProblem.DELEGATION_ENDED, "They are not suspended.");
    }
    texts.put(person.id(), PersonalTexts.Kind.SUPPORTER_ENDING, id, reason.strip(), act.when());
    tellPerson.tell(
        act,
        person.id(),
        "supporter_resumed",
        "%s can act for you again. Your council says why: %s"
            .formatted(before.name(), reason.strip()));
    written(act, person, "supporter.resume", id);
    return delegations.find(person, id);
  }

  private void raiseReview(Act act, PersonRef person, SupporterView supporter, String reason) {
    UUID task = UUID.randomUUID();
    database.update(
        RAISE_REVIEW,
        task,
        person.council(),
        person.id(),
        supporter.id(),
        InPlainDays.workingDaysAfter(act.day(), REVIEWED_IN_WORKING_DAYS),
        act.when());
    texts.put(
        person.id(),
        PersonalTexts.Kind.TASK,
        task,
        "%s was stopped from acting for this person: %s Look into it, talk to the person, then end it or let them act again."
            .formatted(supporter.name(), reason),
        act.when());
  }

  private void written(Act act, PersonRef person, String action, UUID id) {
    audit.done(act, action, About.person(person.id(), person.council(), "supporter", id));
  }
}
