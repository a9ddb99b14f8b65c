package org.supportmarket.ordering.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PersonalTexts;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Lets a supporter act no longer: at once when the person says so, and otherwise with a reason and
 * two weeks' notice that the person is told of.
 */
@ApplicationScoped
class EndSupporter {
  static final int NOTICE_DAYS = 14;
  private static final int LONGEST = 1000;

  private static final String END =
      """
      UPDATE delegation
         SET state = 'ended', ended_at = ?, code_hash = NULL, code_until = NULL
       WHERE id = ? AND person_id = ? AND state <> 'ended'
      """;

  private static final String GIVE_NOTICE =
      """
      UPDATE delegation
         SET notice_on = least(coalesce(ends_on, ?), ?), ends_on = least(coalesce(ends_on, ?), ?)
       WHERE id = ? AND person_id = ? AND state = 'active' AND notice_on IS NULL
      """;

  private final Database database;
  private final Delegations delegations;
  private final TellPerson tellPerson;
  private final PersonalTexts texts;
  private final Audit audit;

  EndSupporter(
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

  /** Refuses with invalid_request (an officer without a reason), supporter_unknown. */
  @Transactional
  public SupporterView end(Act act, Access by, UUID id, String reason) {
    SupporterView before = delegations.find(by.person(), id);
    UUID person = by.person().id();
    if (by.byThePerson()) {
      database.update(END, act.when(), id, person);
    } else {
      checkReason(reason);
      texts.put(person, PersonalTexts.Kind.SUPPORTER_ENDING, id, reason.strip(), act.when());
      endForThem(act, by.person(), before, reason.strip());
    }
    written(act, by.person(), "supporter.end", id);
    return delegations.find(by.person(), id);
  }

  /** A supporter gives it up themselves, at once. */
  @Transactional
  public void giveUp(Act act, PersonRef person, UUID id) {
    if (database.update(END, act.when(), id, person.id()) == 0) {
      throw Delegations.unknown();
    }
    tellPerson.tell(
        act,
        person.id(),
        "supporter_left",
        "Somebody who acted for you does so no longer: they gave it up.");
    written(act, person, "supporter.leave", id);
  }

  private void endForThem(Act act, PersonRef person, SupporterView before, String reason) {
    if (before.is("active")) {
      LocalDate last = act.day().plusDays(NOTICE_DAYS);
      int given = database.update(GIVE_NOTICE, last, last, last, last, before.id(), person.id());
      if (given == 0) {
        throw Refusal.of(
            OrderingProblem.DELEGATION_ENDED, "Notice was given already, or it has ended.");
      }
      tellPerson.tell(
          act,
          person.id(),
          "supporter_notice",
          "Your council ends what %s may do for you, on %s. The reason: %s If you do not want this, ring your council."
              .formatted(before.name(), InPlainDays.of(last), reason));
      return;
    }
    database.update(END, act.when(), before.id(), person.id());
    tellPerson.tell(
        act,
        person.id(),
        "supporter_ended",
        "%s no longer acts for you. Your council says why: %s".formatted(before.name(), reason));
  }

  static void checkReason(String reason) {
    if (!PlainWords.fit(reason, LONGEST)) {
      throw Grant.invalid("Say in `reason` why, in at most 1,000 characters.");
    }
  }

  private void written(Act act, PersonRef person, String action, UUID id) {
    audit.done(act, action, About.person(person.id(), person.council(), "supporter", id));
  }
}
