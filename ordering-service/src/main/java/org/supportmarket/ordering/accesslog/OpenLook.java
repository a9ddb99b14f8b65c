package org.supportmarket.ordering.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.notice.RaiseTask;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PersonalTexts;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Opens one person's transactions to an officer for an hour, for a reason the person can read. To
 * keep somebody safe, two officers together may withhold that from the person for up to 28 days.
 */
@ApplicationScoped
class OpenLook {
  private static final Duration HOLDS = Duration.ofHours(1);
  private static final Duration LONGEST_WITHHELD = Duration.ofDays(28);
  private static final int LONGEST = 1000;

  private static final String OPEN =
      """
      INSERT INTO person_look (id, person_id, council, actor, authority, asked_at, opened_at, until)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  static final String TASK = "withheld_look";

  private static final String AGREE =
      """
      UPDATE person_look
         SET opened_at = ?, until = ?, agreed_by = ?, withheld_until = ?
       WHERE id = ? AND person_id = ? AND council = ? AND opened_at IS NULL AND refused_at IS NULL
         AND asked_at > ?::timestamptz - interval '1 day' AND actor <> ?
      """;

  private static final String REFUSE =
      """
      UPDATE person_look SET refused_at = ?, refused_by = ?
       WHERE id = ? AND person_id = ? AND council = ? AND opened_at IS NULL AND refused_at IS NULL AND actor <> ?
      """;

  private final Database database;
  private final PersonalTexts texts;
  private final RaiseTask raiseTask;
  private final Audit audit;

  OpenLook(Database database, PersonalTexts texts, RaiseTask raiseTask, Audit audit) {
    this.database = database;
    this.texts = texts;
    this.raiseTask = raiseTask;
    this.audit = audit;
  }

  /** Refuses with invalid_request. */
  @Transactional
  public LookView open(Act act, Access officer, LookRequest request) {
    String reason = request == null ? null : request.reason();
    if (!PlainWords.fit(reason, LONGEST)) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST, "Say in `reason` why, in at most 1,000 characters.");
    }
    boolean withheld = Boolean.TRUE.equals(request.withhold());
    UUID id = UUID.randomUUID();
    PersonRef person = officer.person();
    Instant until = withheld ? null : act.when().plus(HOLDS);
    database.update(
        OPEN,
        id,
        person.id(),
        person.council(),
        act.actor(),
        officer.authority(),
        act.when(),
        withheld ? null : act.when(),
        until);
    texts.put(person.id(), PersonalTexts.Kind.LOOK_REASON, id, reason.strip(), act.when());
    if (withheld) {
      raiseTask.raise(act, person, task(id, act));
    }
    written(act, withheld ? "look.ask" : "look.open", person, id);
    return new LookView(id, until, withheld);
  }

  /** Another officer agrees to a withheld look. Refuses with look_unknown. */
  @Transactional
  public LookView agree(Act act, PersonRef person, UUID look) {
    Instant until = act.when().plus(HOLDS);
    int agreed =
        database.update(
            AGREE,
            act.when(),
            until,
            act.actor(),
            act.when().plus(LONGEST_WITHHELD),
            look,
            person.id(),
            person.council(),
            act.when(),
            act.actor());
    if (agreed == 0) {
      throw notWaiting();
    }
    raiseTask.settle(act, person, TASK, look, "A second officer agreed.");
    written(act, "look.agree", person, look);
    return new LookView(look, until, false);
  }

  /** Another officer says no: nothing is opened by it. Refuses with look_unknown. */
  @Transactional
  public LookView refuse(Act act, PersonRef person, UUID look) {
    int refused =
        database.update(
            REFUSE, act.when(), act.actor(), look, person.id(), person.council(), act.actor());
    if (refused == 0) {
      throw notWaiting();
    }
    raiseTask.settle(act, person, TASK, look, "A second officer said no. Nothing was opened.");
    written(act, "look.refuse", person, look);
    return new LookView(look, null, false);
  }

  private static RaiseTask.Task task(UUID look, Act act) {
    return new RaiseTask.Task(
        TASK,
        null,
        look,
        true,
        act.day().plusDays(1),
        "An officer asks to see what this person bought and to keep that from them for 28 days, to keep somebody safe. Another officer says yes or no within a day.");
  }

  private static Refusal notWaiting() {
    return Refusal.of(
        OrderingProblem.LOOK_UNKNOWN,
        "No look of another officer waits for you here. Nobody can answer their own, and after a day it has to be asked again.");
  }

  private void written(Act act, String action, PersonRef person, UUID look) {
    audit.done(act, action, About.person(person.id(), person.council(), "look", look));
  }
}
