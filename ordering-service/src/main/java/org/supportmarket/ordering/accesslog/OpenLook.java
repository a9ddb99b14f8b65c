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

  private static final String AGREE =
      """
      UPDATE person_look
         SET opened_at = ?, until = ?, agreed_by = ?, withheld_until = ?
       WHERE id = ? AND person_id = ? AND council = ? AND opened_at IS NULL
         AND asked_at > ?::timestamptz - interval '1 day' AND actor <> ?
      """;

  private final Database database;
  private final PersonalTexts texts;
  private final Audit audit;

  OpenLook(Database database, PersonalTexts texts, Audit audit) {
    this.database = database;
    this.texts = texts;
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
      throw Refusal.of(
          OrderingProblem.LOOK_UNKNOWN,
          "No look of another officer waits for you here. Nobody can agree to their own.");
    }
    written(act, "look.agree", person, look);
    return new LookView(look, until, false);
  }

  private void written(Act act, String action, PersonRef person, UUID look) {
    audit.done(act, action, About.person(person.id(), person.council(), "look", look));
  }
}
