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
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PersonalTexts;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;

/** An officer on the phone does what the person asks, for two hours, having read it back. */
@ApplicationScoped
class BeginCall {
  private static final Duration HOLDS = Duration.ofHours(2);
  private static final int LONGEST = 1000;

  private final Database database;
  private final PersonalTexts texts;
  private final Audit audit;

  BeginCall(Database database, PersonalTexts texts, Audit audit) {
    this.database = database;
    this.texts = texts;
    this.audit = audit;
  }

  /** Refuses with invalid_request: without words, or where nothing was read back. */
  @Transactional
  public CallView begin(Act act, PersonRef person, CallRequest request) {
    if (request == null || !PlainWords.fit(request.words(), LONGEST)) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST,
          "Write in `words` what the person asked for, in at most 1,000 characters.");
    }
    if (!Boolean.TRUE.equals(request.readBack())) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST,
          "Read it back to them first. Only their yes counts; silence does not.");
    }
    UUID id = UUID.randomUUID();
    Instant until = act.when().plus(HOLDS);
    database.update(
        "INSERT INTO phone_call (id, person_id, council, actor, began_at, until)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        id,
        person.id(),
        person.council(),
        act.actor(),
        act.when(),
        until);
    texts.put(person.id(), PersonalTexts.Kind.PHONE_CALL, id, request.words().strip(), act.when());
    written(act, "call.begin", person, id);
    return new CallView(id, until);
  }

  /** They have hung up; again does nothing. */
  @Transactional
  public void end(Act act, PersonRef person) {
    int ended =
        database.update(
            "UPDATE phone_call SET until = ? WHERE person_id = ? AND actor = ? AND until > ?",
            act.when(),
            person.id(),
            act.actor(),
            act.when());
    if (ended > 0) {
      written(act, "call.end", person, null);
    }
  }

  private void written(Act act, String action, PersonRef person, UUID call) {
    audit.done(act, action, About.person(person.id(), person.council(), "call", call));
  }
}
