package org.supportmarket.ordering.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.person.LinkPerson;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Codes by which somebody whom a care manager registered makes a login their own. */
@ApplicationScoped
class SignInCodes {
  private static final Duration HOLDS = Duration.ofDays(14);

  private static final String GIVE =
      """
      INSERT INTO sign_in_code (person_id, code_hash, until, made_by, made_at)
      SELECT ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT FROM login WHERE person_id = ?)
      ON CONFLICT (person_id) DO UPDATE
        SET code_hash = excluded.code_hash, until = excluded.until, made_by = excluded.made_by,
            made_at = excluded.made_at
      """;

  private static final String TAKE =
      """
      DELETE FROM sign_in_code c USING person p
       WHERE c.code_hash = ? AND c.until > ? AND p.id = c.person_id
      RETURNING p.id, p.council
      """;

  private final Database database;
  private final LinkPerson linkPerson;
  private final Audit audit;

  SignInCodes(Database database, LinkPerson linkPerson, Audit audit) {
    this.database = database;
    this.linkPerson = linkPerson;
    this.audit = audit;
  }

  /**
   * A new code, told once; one given before no longer works. Refuses with already_linked.
   *
   * @return the code as it is shown
   */
  @Transactional
  public String give(Act act, PersonRef person) {
    InvitationCode code = InvitationCode.fresh();
    int given =
        database.update(
            GIVE,
            person.id(),
            code.hash(),
            act.when().plus(HOLDS),
            act.actor(),
            act.when(),
            person.id());
    if (given == 0) {
      throw Refusal.of(OrderingProblem.ALREADY_LINKED, "They sign in themselves already.");
    }
    audit.done(
        act, "person.code", About.person(person.id(), person.council(), "person", person.id()));
    return code.shown();
  }

  /**
   * Makes the caller's login that of the person the code was made for, if there is one. Refuses
   * with not_granted, already_linked; then the code can still be used.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<UUID> take(Caller caller, InvitationCode code, Instant when) {
    Optional<PersonRef> found =
        database.one(
            TAKE,
            row -> new PersonRef(row.getObject("id", UUID.class), row.getString("council")),
            code.hash(),
            when);
    found.ifPresent(person -> link(caller, person, when));
    return found.map(PersonRef::id);
  }

  private void link(Caller caller, PersonRef person, Instant when) {
    if (!caller.has("budget-holder") && !caller.has("self-funder")) {
      throw Refusal.of(
          OrderingProblem.NOT_GRANTED,
          "This code is for a login of the person themselves. Yours is for another kind of work.");
    }
    boolean taken =
        database
            .one(
                "SELECT 1 FROM login WHERE issuer = ? AND subject = ?",
                row -> true,
                caller.issuer(),
                caller.subject())
            .isPresent();
    if (taken) {
      throw Refusal.of(
          OrderingProblem.ALREADY_LINKED, "Your login has a name and a budget here already.");
    }
    linkPerson.link(Act.of(caller, "self", when), person, caller.issuer(), caller.subject());
  }
}
